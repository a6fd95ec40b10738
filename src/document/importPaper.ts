import { messageOf } from '../core/messageOf';
import type { Paper } from '../core/report/paper';
import { hex } from '../core/text/hex';
import { Trouble } from '../core/trouble';
import { paperToDocx } from './docx';
import { docxBlob, signedBytes } from './docxBlob';
import { drive } from './drive';
import { listOwn, type OwnFile } from './listOwn';
import { FOLDER, GOOGLE_DOC } from './mimeTypes';

/** Keys of the marks of folders and papers. */
const MARK = { folder: 'reportsOf', paper: 'report' } as const;

/**
 * A paper that no list holds, as young as this, is what a stopped run left: an execution lasts six
 * minutes at most, and whoever saw it stop tries again. An older one may be a report whose line
 * somebody deleted, and is not touched.
 */
const LEFTOVER_MINUTES = 15;

export interface PaperFile {
  /** The file's name; an older file of that name stays beside it. */
  name: string;
  folderName: string;
  /** Id of the book, which has one folder. */
  bookId: string;
  /**
   * Says which report it is, within 110 bytes (a property of Drive v3 holds 124 with its key), for
   * which no entry stands yet. Left out for papers that are in no list.
   */
  report?: string;
  /** What the checksum is of, where the paper also holds what no record keeps; else the paper. */
  checked?: Paper;
}

export interface ImportedPaper {
  id: string;
  /** Opens the Google Doc. */
  url: string;
  /** SHA-256 of the bytes of the document, or of what is `checked`; hexadecimal. */
  checksum: string;
}

/**
 * Turns a paper into a Google Doc in the folder of the book's reports.
 * @throws Trouble `driveFailed` with what Google says, `driveMissing`
 */
export function importPaper(paper: Paper, file: PaperFile): ImportedPaper {
  const bytes = signedBytes(paperToDocx(paper));
  const checksum = sha256(file.checked ? signedBytes(paperToDocx(file.checked)) : bytes);
  const id = asTrouble(() => createDoc(bytes, file));
  return { id, url: `https://docs.google.com/document/d/${id}/edit`, checksum };
}

/** Puts a paper into Drive's bin, from which people can take it back. */
export function binPaper(id: string): void {
  asTrouble(() => drive().Files.update({ trashed: true }, id));
}

function createDoc(bytes: number[], file: PaperFile): string {
  const { name, folderName, bookId, report } = file;
  const found = ownFiles(file);
  const folder = found.find(({ mimeType }) => mimeType === FOLDER)?.id;
  const parent = folder ?? createFolder(folderName, bookId);
  const isLeftover = (each: OwnFile) => each.mimeType !== FOLDER && each.parents.includes(parent);
  for (const { id } of found.filter(isLeftover)) binPaper(id);
  const blob = docxBlob(bytes, name);
  const appProperties = report === undefined ? {} : { [MARK.paper]: report };
  const resource = { name, mimeType: GOOGLE_DOC, parents: [parent], appProperties };
  return drive().Files.create(resource, blob, { fields: 'id' }).id as string;
}

/** What Drive says is in the person's language (platform 10.2) and only passed on. */
function asTrouble<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble('driveFailed', { detail: messageOf(error) });
  }
}

function createFolder(name: string, bookId: string): string {
  const appProperties = { [MARK.folder]: bookId };
  return drive().Files.create({ name, mimeType: FOLDER, appProperties }).id as string;
}

/**
 * The book's folder, and what a stopped run left of this report. A folder in the bin is none: a new
 * one is made.
 */
function ownFiles({ bookId, report }: PaperFile): OwnFile[] {
  const leftover = { key: MARK.paper, youngerThan: LEFTOVER_MINUTES };
  return listOwn([
    { key: MARK.folder, value: bookId },
    ...(report === undefined ? [] : [{ ...leftover, value: report }]),
  ]);
}

function sha256(bytes: number[]): string {
  return hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes));
}
