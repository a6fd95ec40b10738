import type { BookHandle } from '../standin';
import { copyBook } from '../standin/copyBook';
import { openTrial, type Trial } from './trial';

/** A copy of a book: another file of the same person, in which the book's own mark names the first. */
export function openCopy(dist: string, from: BookHandle): Trial {
  const { google, leader, teacher } = openTrial(dist);
  const book = google.createSpreadsheet('Bản sao của Sổ', { owner: leader.user });
  copyBook(from.state, book.state);
  book.share(teacher.user);
  const addOn = google.install({ dist, book });
  return {
    google,
    book,
    addOn,
    leader: addOn.open(leader.user),
    teacher: addOn.open(teacher.user),
  };
}
