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
  const resource = { name, mimeType: GOOGLE_DOC, parents: [folder] };
  const id = idOf(() => drive().Files.create(resource, blob, { fields: 'id' }));
  return { id, url: `https://docs.google.com/document/d/${id}/edit`, checksum: sha256(bytes) };
}

/**
 * The id of what is made.
 * @throws Trouble `driveFailed` with what Drive says, in the person's language (platform 10.2)
 */
function idOf(make: () => GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): string {
  try {
    return make().id as string;
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble('driveFailed', { detail: error instanceof Error ? error.message : '' });
  }
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
  const id = idOf(() => drive().Files.create({ name, mimeType: FOLDER }));
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
