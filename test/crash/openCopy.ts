import { copyFile } from '../school/copyFile';
import { openTrial, type Trial } from '../school/trial';

/** A copy of a book: another file of the same person, in which the book's own mark names the first. */
export function openCopy(dist: string, from: Trial): Trial {
  const first = openTrial(dist, from);
  const { google, teacher } = first;
  const { book, addOn, leader } = copyFile(first, first.leader);
  book.share(teacher.user);
  return { google, book, addOn, leader, teacher: addOn.open(teacher.user) };
}
