import type { Paper } from '../core/report/paper';
import { Trouble } from '../core/trouble';
import { paperToDocx } from './docx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const FOLDER_KEY = 'reportFolder';

export interface ImportedPaper {
  id: string;
  /** Opens the Google Doc. */
  url: string;
  /** SHA-256 of the document's bytes, hexadecimal. */
  checksum: string;
}

/**
 * Turns a paper into a Google Doc in the folder of the book's reports. Everything goes through the
 * Drive advanced service: under `drive.file` DriveApp and DocumentApp refuse (platform 2.5-2.7).
 * @param name the file's name; an older file of that name stays beside it
 */
export function importPaper(paper: Paper, name: string, folderName: string): ImportedPaper {
  const bytes = signedBytes(paperToDocx(paper));
  const folder = reportFolder(folderName);
  const blob = Utilities.newBlob(bytes, DOCX, `${name}.docx`);
  const file = drive().Files.create({ name, mimeType: GOOGLE_DOC, parents: [folder] }, blob, {
    fields: 'id',
  });
  const id = file.id as string;
  return { id, url: `https://docs.google.com/document/d/${id}/edit`, checksum: sha256(bytes) };
}

/** @throws Trouble `driveMissing` where the script's project lacks the advanced service. */
function drive() {
  if (typeof Drive === 'undefined') throw new Trouble('driveMissing');
  return Drive;
}

/** The book's folder, made once; the add-on sees only files that it made itself. */
function reportFolder(name: string): string {
  const properties = PropertiesService.getDocumentProperties();
  const known = properties.getProperty(FOLDER_KEY);
  if (known !== null && isThere(known)) return known;
  const folder = drive().Files.create({ name, mimeType: FOLDER });
  const id = folder.id as string;
  properties.setProperty(FOLDER_KEY, id);
  return id;
}

/** Someone may have thrown the folder away; what Drive then says is localised and not looked at. */
function isThere(id: string): boolean {
  try {
    return drive().Files.get(id, { fields: 'trashed' }).trashed !== true;
  } catch {
    return false;
  }
}

/** Apps Script's bytes run from -128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function sha256(bytes: number[]): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
