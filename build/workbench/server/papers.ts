import type { Google } from '../../../test/standin';
import type { PaperLook } from '../contract';

const DOCUMENT = 'application/vnd.google-apps.document';

/** The documents that the add-on has made, the newest first. */
export function papers({ drive }: Google): PaperLook[] {
  return drive
    .files()
    .filter(({ mimeType, trashed }) => mimeType === DOCUMENT && !trashed)
    .map(({ id, name }) => ({ id, name }))
    .reverse();
}
