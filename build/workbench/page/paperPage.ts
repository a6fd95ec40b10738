/** Shows one paper as a document: the bytes that the add-on gave to Drive, drawn by docx-preview. */
import { renderAsync } from 'docx-preview';

const id = location.pathname.split('/').pop() ?? '';
const app = document.getElementById('app');

async function show(): Promise<void> {
  const answer = await fetch(`/docx/${id}`);
  if (!app) return;
  if (!answer.ok) {
    app.textContent = 'Không tìm thấy tài liệu này.';
    return;
  }
  await renderAsync(await answer.blob(), app, undefined, { inWrapper: true });
  document.body.dataset.ready = 'true';
}

void show();
