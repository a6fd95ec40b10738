import type { Controller } from './controller';
import { Dialog } from './Dialog';
import { words } from './words';

/** A paper as a document: the bytes that Drive got, drawn on the page. */
export function PaperView({ controller, id }: { controller: Controller; id: string }) {
  const name = controller.state.papers.find((paper) => paper.id === id)?.name ?? '';
  return (
    <Dialog title={name} kind="paper" close={() => controller.set({ paper: undefined })}>
      <a class="download" href={`/docx/${id}`} download>
        {words.downloadPaper}
      </a>
      <iframe title={name} src={`/paper/${id}`} />
    </Dialog>
  );
}
