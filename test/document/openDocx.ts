import { strFromU8, unzipSync } from 'fflate';
import { all, one, parseXml, type XmlElement } from './xml';

/** A document as a word processor reads it. */
export interface OpenedDocx {
  paths: string[];
  /** The root of a part; throws where there is none, as `bytes` does. */
  part(path: string): XmlElement;
  bytes(path: string): Uint8Array;
  /** `w:body` of the main part. */
  body: XmlElement;
  /** Every paragraph of the main part, those in tables too. */
  paragraphs: XmlElement[];
  runs: XmlElement[];
  tables: XmlElement[];
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const files = unzipSync(bytes);
  const read = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`no part ${path}`);
    return file;
  };
  const part = (path: string) => parseXml(strFromU8(read(path)));
  const body = one(part('word/document.xml'), 'w:body');
  return {
    paths: Object.keys(files),
    part,
    bytes: read,
    body,
    paragraphs: all(body, 'w:p'),
    runs: all(body, 'w:r'),
    tables: body.children.filter(({ name }) => name === 'w:tbl'),
  };
}
