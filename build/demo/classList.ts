import { classNameTrouble, cleanClassName } from '../../src/core/text/className';
import { naturalOrder } from '../../src/core/text/naturalOrder';
import type { RefusalCode, RefusedRow } from './refused';
import type { ClassRecord } from './schoolRecords';

/**
 * The classes of the run: those of the class file in its order, then those that only the roster has
 * in natural order. A row of the class file without a usable name, or with one that stands above, is
 * refused.
 */
export function classList(
  rows: readonly ClassRecord[],
  file: string,
  rosterClasses: readonly string[],
): { classes: ClassRecord[]; refused: RefusedRow[] } {
  const classes = new Map<string, ClassRecord>();
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    const className = cleanClassName(row.className);
    const code = classes.has(className) ? 'classTwice' : refusalOf(className);
    if (code === undefined) classes.set(className, { ...row, className });
    else {
      const { line, cells } = row;
      refused.push({ file, line, cells, reason: { code, shown: row.className.trim() } });
    }
  }
  for (const className of [...new Set(rosterClasses)].sort(naturalOrder)) {
    if (!classes.has(className)) classes.set(className, onlyNamed(className));
  }
  return { classes: [...classes.values()], refused };
}

/** A class of which only the name is known; it stands in no file, so its line is 0. */
function onlyNamed(className: string): ClassRecord {
  const blank = { teacher: '', email: '', model: '', otherModel: '', registered: '', target: '' };
  return { ...blank, className, line: 0, cells: [] };
}

function refusalOf(className: string): RefusalCode | undefined {
  const code = classNameTrouble(className)?.code;
  if (code === undefined || code === 'classEmpty' || code === 'classIsDate') return code;
  return 'classUnusable';
}
