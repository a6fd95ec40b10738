import { cellText } from '../core/ledger/cellText';
import { classNameTrouble, cleanClassName, collidingClassNames } from '../core/text/className';
import { tidyText } from '../core/text/tidyText';
import { Trouble } from '../core/trouble';
import { TABLES } from '../core/workbook/tables';
import { TAB } from '../core/workbook/tabNames';
import type { Book } from './book';
import { readTable, type TableRecord } from './tableTab';

export type ClassRecord = Omit<TableRecord<typeof TABLES.classes>, 'name' | 'email'> & {
  name: string;
  /** The homeroom teacher's account, tidied but as typed; empty where there is none. */
  email: string;
};

/**
 * The classes of `Chi đội`, in its order, with their names cleaned.
 * @throws Trouble of a class name, `classTwice` or `classNamesCollide`, naming the cells
 */
export function readClasses(book: Book): ClassRecord[] {
  const records = readTable(book, TABLES.classes).map((record) => ({
    ...record,
    name: cleanClassName(cellText(record.name)),
    email: tidyText(cellText(record.email)),
  }));
  for (const { name, row } of records) {
    const trouble = classNameTrouble(name);
    if (trouble) throw new Trouble(trouble.code, { ...trouble.params, tab: TAB.classes, row });
  }
  const names = records.map(({ name }) => name);
  const where = (clashing: readonly string[]) => ({
    tab: TAB.classes,
    cells: records
      .filter(({ name }) => clashing.includes(name))
      .map(({ row }) => `A${row}`)
      .join(', '),
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Trouble('classTwice', { className: twice, ...where([twice]) });
  const [colliding] = collidingClassNames(names);
  if (colliding) {
    throw new Trouble('classNamesCollide', {
      classNames: colliding.join(', '),
      ...where(colliding),
    });
  }
  return records;
}
