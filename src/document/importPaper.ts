import type { Paper } from '../core/report/paper';
import { Trouble } from '../core/trouble';
import { paperToDocx } from './docx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const FOLDER_KEY = 'reportFolder';

/** Properties that only the add-on sees, by which it finds its files again. */
const MARK = { folder: 'reportsOf', paper: 'report' } as const;

export interface PaperFile {
  /** The file's name; an older file of that name stays beside it. */
  name: string;
  folderName: string;
  /** Id of the book, which has one folder. */
  bookId: string;
  /** Says which paper it is, within 110 bytes (a property of Drive v3 holds 124 with its key). */
  mark: string;
  /** What the checksum is of, where the paper also holds what no record keeps; else the paper. */
  checked?: Paper;
  /** An earlier run may have stopped with the file made: it goes to the bin. */
  resumed: boolean;
}

export interface ImportedPaper {
  id: string;
  /** Opens the Google Doc. */
  url: string;
  /** SHA-256 of the bytes of the document, or of what is `checked`; hexadecimal. */
  checksum: string;
}

/**
 * Turns a paper into a Google Doc in the folder of the book's reports. Everything goes through the
 * Drive advanced service: under `drive.file` DriveApp and DocumentApp refuse (platform 2.5-2.7).
 * @throws Trouble `driveFailed` with what Google says, `driveMissing`
 */
export function importPaper(paper: Paper, file: PaperFile): ImportedPaper {
  const bytes = signedBytes(paperToDocx(paper));
  const checksum = sha256(file.checked ? signedBytes(paperToDocx(file.checked)) : bytes);
  const id = asTrouble(() => createDoc(bytes, file));
  return { id, url: `https://docs.google.com/document/d/${id}/edit`, checksum };
}

function createDoc(
  bytes: number[],
  { name, folderName, bookId, mark, resumed }: PaperFile,
): string {
  const folder = reportFolder(folderName, bookId);
  if (resumed) binLeftover(folder, mark);
  const blob = Utilities.newBlob(bytes, DOCX, `${name}.docx`);
  const appProperties = { [MARK.paper]: mark };
  const resource = { name, mimeType: GOOGLE_DOC, parents: [folder], appProperties };
  return drive().Files.create(resource, blob, { fields: 'id' }).id as string;
}

/** What Drive says is in the person's language (platform 10.2) and only passed on. */
function asTrouble<T>(work: () => T): T {
  try {
    return work();
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
function reportFolder(name: string, bookId: string): string {
  const properties = PropertiesService.getDocumentProperties();
  const known = properties.getProperty(FOLDER_KEY);
  if (known !== null && isThere(known)) return known;
  // A run may have stopped between making the folder and remembering it.
  const [made] = findMarked(MARK.folder, bookId);
  const id = made ?? createFolder(name, bookId);
  properties.setProperty(FOLDER_KEY, id);
  return id;
}

function createFolder(name: string, bookId: string): string {
  const appProperties = { [MARK.folder]: bookId };
  return drive().Files.create({ name, mimeType: FOLDER, appProperties }).id as string;
}

function binLeftover(folder: string, mark: string): void {
  for (const id of findMarked(MARK.paper, mark, folder))
    drive().Files.update({ trashed: true }, id);
}

/** Ids of files of one's own, not in the bin, by their property. */
function findMarked(key: string, value: string, folder?: string): string[] {
  const clauses = [
    `appProperties has { key='${key}' and value='${value}' }`,
    'trashed = false',
    ...(folder === undefined ? [] : [`'${folder}' in parents`]),
  ];
  const found = drive().Files.list({ q: clauses.join(' and '), fields: 'files(id)' });
  return (found.files ?? []).map(({ id }) => id as string);
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
