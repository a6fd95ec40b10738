import { AfreshDialog } from './AfreshDialog';
import { ConfirmDialog } from './ConfirmDialog';
import type { Controller } from './controller';
import { PaneDialog } from './PaneDialog';
import { PaperList } from './PaperList';
import { PaperView } from './PaperView';
import { QuestionDialog } from './QuestionDialog';
import { words } from './words';

/** Everything that lies over the book: a script's questions and pages, papers, messages. */
export function Overlays({ controller }: { controller: Controller }) {
  const { state } = controller;
  return (
    <>
      {state.dialogs.map((pane) => (
        <PaneDialog key={pane.frame} pane={pane} close={() => controller.close(pane.frame)} />
      ))}
      {state.listsPapers && <PaperList controller={controller} />}
      {state.paper !== undefined && <PaperView controller={controller} id={state.paper} />}
      {state.question && <QuestionDialog {...state.question} />}
      {state.asksAfresh && <AfreshDialog controller={controller} />}
      {state.confirm && <ConfirmDialog confirm={state.confirm} />}
      {state.running && !state.question && <output class="running">{words.running}</output>}
      {state.toast && (
        <output class="toast">
          {state.toast.title !== '' && <b>{state.toast.title} </b>}
          {state.toast.text}
        </output>
      )}
    </>
  );
}
