import { cellText } from '../core/ledger/cellText';
import type { TypedTarget } from '../core/school/typedTargets';
import { tidyText } from '../core/text/tidyText';
import { TABLES } from '../core/workbook/tables';
import type { Book } from './book';
import { readTable } from './tableTab';

/** The lines of `Chỉ tiêu`, from the top; a line without a code is no target. */
export function readTargets(book: Book): TypedTarget[] {
  return readTable(book, TABLES.targets)
    .map(({ indicator, label, year, threshold }) => ({
      indicator: tidyText(cellText(indicator)),
      label: tidyText(cellText(label)),
      ...(typeof year === 'number' ? { year } : {}),
      ...(typeof threshold === 'number' ? { threshold } : {}),
    }))
    .filter(({ indicator }) => indicator !== '');
}
