import { type AddOn, type BookHandle, createGoogle, type Google } from '../../test/standin';

/** What the workbench stands on: a Google of its own with a book and the add-on installed on it. */
export interface Stage {
  readonly google: Google;
  readonly book: BookHandle;
  readonly addOn: AddOn;
}

/**
 * A person thinks as long as they like about a question, and the script waits with them: the real
 * time that stops a script turning in circles is as long as can be (24 days).
 */
export const PATIENCE = 2 ** 31 - 1;

/** A new, empty spreadsheet with the add-on and nothing in it, for a set-up from the beginning. */
export function emptyStage({ google, book, addOn }: Stage): Stage {
  const now = new Date(google.clock.now()).toISOString();
  const fresh = createGoogle({ now, patience: PATIENCE });
  const owner = fresh.user(book.state.owner.email);
  const empty = fresh.createSpreadsheet('Sổ mới', { owner });
  return { google: fresh, book: empty, addOn: fresh.install({ dist: addOn.dist, book: empty }) };
}
