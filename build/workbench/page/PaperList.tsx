import type { Controller } from './controller';
import { Dialog } from './Dialog';
import { words } from './words';

/** The documents in the stand-in's Drive. */
export function PaperList({ controller }: { controller: Controller }) {
  const { papers } = controller.state;
  return (
    <Dialog title={words.papers} close={() => controller.set({ listsPapers: false })}>
      {papers.length === 0 && <p>{words.noPapers}</p>}
      <ul class="papers">
        {papers.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="text-button"
              onClick={() => controller.set({ paper: id, listsPapers: false })}
            >
              {name}
            </button>
            <a href={`/docx/${id}`} download>
              {words.downloadPaper}
            </a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
