import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { brokenHtml } from '../wellFormed';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What Drive turns into a Google Doc, and whether it can read the bytes. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  [word]: isWordFile,
  'text/html': (bytes) => brokenHtml(strFromU8(bytes)) === undefined,
  'text/plain': () => true,
};

/** Whether an upload can become a Google Doc: of a type Drive imports, and not broken. */
export function isImportable(type: string, bytes: Uint8Array): boolean {
  return readers[type]?.(bytes) ?? false;
}

/** A zip whose parts are well-formed XML, with a main part that its content types name. */
function isWordFile(bytes: Uint8Array): boolean {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes);
  } catch {
    // Not a zip, or cut short.
    return false;
  }
  const types = parts['[Content_Types].xml'];
  if (!types || !parts['word/document.xml'] || !parts['_rels/.rels']) return false;
  const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
  return (
    texts.every(([, part]) => XMLValidator.validate(strFromU8(part)) === true) &&
    strFromU8(types).includes('/word/document.xml')
  );
}
