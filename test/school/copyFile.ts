import type { Desk } from '../standin';
import { copyBook } from '../standin/copyBook';
import type { School } from './openSchool';

/**
 * `Tệp > Tạo bản sao`: another file of the person who copies, with the script in it. Cells go along,
 * properties do not; protections of cells are lost, those of tabs lose their editors (platform 9.8).
 */
export function copyFile(
  { google, book, addOn: { dist } }: Pick<School, 'google' | 'book' | 'addOn'>,
  { user }: Desk,
): Pick<School, 'book' | 'addOn' | 'leader'> {
  const copy = google.createSpreadsheet(`Bản sao của ${book.name}`, { owner: user });
  copyBook(book.state, copy.state);
  copy.state.protections = copy.state.protections
    .filter(({ area }) => area === undefined)
    .map((protection) => ({ ...protection, editors: new Set<string>() }));
  const addOn = google.install({ dist, book: copy });
  return { book: copy, addOn, leader: addOn.open(user) };
}
