import { strToU8, zipSync } from 'fflate';

const parts = {
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>`,
};

/**
 * The smallest Word file, as signed bytes for `Utilities.newBlob`.
 * @param changed parts to replace or, with `undefined`, to leave out
 */
export function wordFile(changed: Readonly<Record<string, string | undefined>> = {}): number[] {
  const texts = Object.entries({ ...parts, ...changed });
  const files = texts.flatMap(([name, text]) =>
    text === undefined ? [] : [[name, strToU8(text)]],
  );
  return [...new Int8Array(zipSync(Object.fromEntries(files), { mtime: '2000-01-01' }))];
}
