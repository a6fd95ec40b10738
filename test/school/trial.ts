import { type AddOn, type BookHandle, createGoogle, type Desk, type Google } from '../standin';
import { copyBook } from '../standin/copyBook';
import { copyProperties } from './copyProperties';

/** One book with the add-on, the leader before it and a teacher with an account of their own. */
export interface Trial {
  google: Google;
  book: BookHandle;
  addOn: AddOn;
  leader: Desk;
  teacher: Desk;
}

const NOW = '2026-05-31T09:00:00+07:00';

/** A new spreadsheet, or one that stands for the book of another trial: its cells and its properties. */
export function openTrial(dist: string, from?: Pick<Trial, 'book' | 'addOn'>): Trial {
  const google = createGoogle({ now: NOW });
  // The clock stands still: what says when it was written is equal after every run.
  google.clock.advance = () => undefined;
  const [leader, teacher] = ['tpt', 'gvcn'].map((who) => google.user(`${who}@thcsmau.example`));
  if (!leader || !teacher) throw new Error('unreachable');
  const book = google.createSpreadsheet('Sổ', { owner: leader });
  if (from) copyBook(from.book.state, book.state);
  book.share(teacher);
  const addOn = google.install({ dist, book });
  if (from) copyProperties(from.addOn, addOn);
  return { google, book, addOn, leader: addOn.open(leader), teacher: addOn.open(teacher) };
}
