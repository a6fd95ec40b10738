import type { Controller } from './controller';
import { Dialog } from './Dialog';
import { words } from './words';

export function AfreshDialog({ controller }: { controller: Controller }) {
  const close = () => controller.set({ asksAfresh: false });
  const { title, text, yes, no, cancel } = words.afreshChoice;
  return (
    <Dialog title={title} kind="question" close={close}>
      <p class="question-text">{text}</p>
      <div class="buttons">
        <button
          type="button"
          class="main"
          autofocus
          onClick={() => void controller.afresh('served')}
        >
          {yes}
        </button>
        <button type="button" onClick={() => void controller.afresh('empty')}>
          {no}
        </button>
        <button type="button" onClick={close}>
          {cancel}
        </button>
      </div>
    </Dialog>
  );
}
