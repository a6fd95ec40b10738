/** Shows one paper as a document: the bytes that the add-on gave to Drive, drawn by docx-preview. */
import { renderAsync } from 'docx-preview';
import { words } from './words';

const id = location.pathname.split('/').pop() ?? '';
const app = document.getElementById('app');

async function show(): Promise<void> {
  const answer = await fetch(`/docx/${id}`);
  if (!app) return;
  if (!answer.ok) {
    app.textContent = words.noPaper;
    return;
  }
  await renderAsync(await answer.blob(), app, undefined, { inWrapper: true });
  document.body.dataset.ready = 'true';
}

void show();
