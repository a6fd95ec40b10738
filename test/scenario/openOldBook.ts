import { readFileSync } from 'node:fs';
import { DIST, type School } from '../school/openSchool';
import { createGoogle } from '../standin';
import { locate } from '../standin/locate';
import { cellsOf } from '../standin/model/area';
import { copyArea } from '../standin/model/copy';

type Content = string | number | boolean;

/** A file of `test/data/books`. */
interface OldBook {
  tabs: {
    name: string;
    hidden: boolean;
    rows: number;
    columns: number;
    cells: [place: string, content: Content][];
    formats?: [place: string, format: string][];
  }[];
}

/** The day on which the old books were made. */
export const OLD_BOOKS_DAY = '2026-02-10';

/** A book of an older layout, with today's add-on in it. */
export function openOldBook(layout: number): Omit<School, 'teacher'> {
  const google = createGoogle({ now: `${OLD_BOOKS_DAY}T09:00:00+07:00` });
  const owner = google.user('tpt@thcsmau.example');
  const book = google.createSpreadsheet('Sổ', { owner });
  const file = new URL(`../data/books/layout-${layout}.json`, import.meta.url);
  fill(book.state, JSON.parse(readFileSync(file, 'utf8')) as OldBook);
  const addOn = google.install({ dist: DIST, book });
  return { google, book, addOn, leader: addOn.open(owner) };
}

function fill(book: School['book']['state'], { tabs }: OldBook): void {
  const [start] = book.sheets;
  const sheets = tabs.map(({ name, hidden, rows, columns }) =>
    Object.assign(book.addSheet(name, book.sheets.length, rows, columns), { hidden }),
  );
  if (start) book.removeSheet(start);
  tabs.forEach(({ cells, formats = [] }, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    for (const [place, format] of formats) {
      const { area } = locate(book, sheet, place);
      for (const { row, column } of cellsOf(area)) sheet.cell(row, column).format = format;
    }
    for (const [place, content] of cells) {
      const { area } = locate(book, sheet, place);
      const { row, column } = area;
      sheet.cell(row, column).filled = true;
      if (typeof content === 'string' && content.startsWith('=')) {
        book.calculator.setFormula(sheet.id, row, column, content);
      } else book.calculator.setConstant(sheet.id, row, column, content);
      const first = { sheet, area: { row, column, rows: 1, columns: 1 } };
      const all = { content: 'all', format: false, rule: false } as const;
      if (area.rows > 1) copyArea(book, first, { sheet, area }, all);
    }
  });
}
