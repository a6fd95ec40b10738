import { Dialog } from './Dialog';
import type { OpenConfirm } from './state';

/** What Sheets itself says: a refusal, or a warning before a protected cell is changed. */
export function ConfirmDialog({ confirm }: { confirm: OpenConfirm }) {
  const { title, text, yes, no, answer } = confirm;
  return (
    <Dialog title={title} kind="question" close={() => answer(false)}>
      <p class="question-text">{text}</p>
      <div class="buttons">
        <button type="button" class="main" autofocus onClick={() => answer(true)}>
          {yes}
        </button>
        {no !== undefined && (
          <button type="button" onClick={() => answer(false)}>
            {no}
          </button>
        )}
      </div>
    </Dialog>
  );
}
