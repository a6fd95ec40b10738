import { type ClassPart, classPart } from '../../core/repair/walkPart';
import { tabName } from '../../core/text/className';
import type { Book } from '../book';
import { readClasses } from '../classes';
import { readClassPlaces } from '../classLists';
import { readStudents } from '../students';
import { readTabEditors } from '../tabEditors';
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
  const classes = readClasses(book);
  const tabEditors = readTabEditors(book);
  const readFormulas = formulaReader(book);
  for (const { className, place, part } of due) {
    const name = tabName(className);
    if (book.find(name)) {
      const record = classes.find((each) => each.name === className);
      const editors = record?.email ? () => tabEditors.of(record) : undefined;
      const rewrite = () => rewriteFormulas(book, [className]);
      const unit = { name, className, place, students, readFormulas, editors, rewrite };
      checkClassTab(book, unit, repairs);
    }
    yield part;
  }
}
