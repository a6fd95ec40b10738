import { cellText } from '../../core/ledger/cellText';
import { type ClassPart, classPart } from '../../core/repair/walkPart';
import { tabName } from '../../core/text/className';
import type { Book } from '../book';
import { readClasses } from '../classes';
import { readClassPlaces } from '../classLists';
import { readSettingCells } from '../settings';
import { readStudents } from '../students';
import { checkClassTab } from './checkClassTab';
import { formulaReader } from './readFormulas';
import type { Repairs } from './repairs';

/** The classes one by one; what is read once for all of them is read only where one is due. */
export function* walkClasses(
  book: Book,
  repairs: Repairs,
  rewriteFormulas: (book: Book, classNames: readonly string[]) => void,
  isDue: (part: ClassPart) => boolean,
): Generator<ClassPart, void> {
  const due = readClassPlaces(book)
    .map(({ className }, place) => ({ className, place, part: classPart(className) }))
    .filter(({ part }) => isDue(part));
  if (due.length === 0) return;
  const students = readStudents(book);
  const emails = new Map(readClasses(book).map(({ name, email }) => [name, cellText(email)]));
  const readFormulas = formulaReader(book);
  const leader = cellText(readSettingCells(book).get('unionLeaderEmail')?.value ?? '');
  for (const { className, place, part } of due) {
    const name = tabName(className);
    const teacher = emails.get(className) ?? '';
    if (book.find(name)) {
      const editors = teacher === '' ? [] : [teacher, leader].filter((email) => email !== '');
      const rewrite = () => rewriteFormulas(book, [className]);
      const unit = { name, className, place, students, readFormulas, editors, rewrite };
      checkClassTab(book, unit, repairs);
    }
    yield part;
  }
}
