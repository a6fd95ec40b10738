import type { Paper } from '../core/report/paper';
import { textStyles } from '../core/report/textStyles';
import { type DocumentOptions, loadDocx } from './docxModule';
import { loadFflate } from './fflateModule';
import { runLook } from './paragraph';
import { section } from './section';
import { utf8 } from './utf8';
import { xmlText } from './xmlText';

/**
 * The paper as an Office Open XML document (.docx). Synchronous; the same paper gives the same
 * bytes on any day: no clock, zone or chance goes into the file.
 */
export function paperToDocx(paper: Paper): Uint8Array {
  const docx = loadDocx();
  const { zipSync } = loadFflate();
  let drawings = 0;
  const nextDrawing = () => ++drawings;
  const document = new docx.Document({
    title: xmlText(paper.title),
    creator: '',
    lastModifiedBy: '',
    styles: { default: defaultStyles() },
    sections: paper.sections.map((part, index) =>
      section(docx, part, { first: index === 0, nextDrawing }),
    ),
  });
  const files: Record<string, Uint8Array> = {};
  for (const [path, data] of docx.Packer.compiler.compile(document)) {
    const content = typeof data === 'string' && path === CORE_PROPERTIES ? undated(data) : data;
    files[path] = typeof content === 'string' ? utf8(content) : content;
  }
  // A zip holds local time: the same for every zone only if it is made in the zone that reads it.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

const CORE_PROPERTIES = 'docProps/core.xml';

/** Core properties without "created" and "modified", which the package fills with now. */
function undated(coreProperties: string): string {
  return coreProperties.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

function defaultStyles(): DocumentOptions['styles']['default'] {
  return {
    document: { run: runLook(textStyles.tableText) },
    heading1: { run: runLook(textStyles.section) },
    heading2: { run: runLook(textStyles.subsection) },
  };
}
