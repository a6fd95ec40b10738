import { DOCX } from './mimeTypes';

/** Apps Script's bytes run from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** A document as Drive takes it. */
export function docxBlob(bytes: number[], name: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(bytes, DOCX, `${name}.docx`);
}
