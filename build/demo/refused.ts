import { writeCsv } from 'hucre/csv';
import { classNameTrouble, cleanClassName } from '../../src/core/text/className';

/** Why a row of an input file does not go into the book. */
const REASONS = {
  classEmpty: () => 'Dòng không ghi lớp.',
  classUnknown: (shown) => `Không có lớp "${shown}" trong sổ.`,
  classIsDate: (shown) =>
    `Tên lớp đã bị bảng tính đổi thành ngày ("${shown}"); thầy/cô định dạng cột Lớp là văn bản rồi ghi lại.`,
  classTwice: (shown) => `Lớp "${shown}" đã có ở dòng trên.`,
  classUnusable: (shown) => `Tên lớp "${shown}" không dùng được.`,
  studentUnknown: (shown) => `Danh sách không có học sinh "${shown}" ở lớp này.`,
  monthOutsideYear: (shown) => `Tháng "${shown}" nằm ngoài năm học.`,
  monthUnreadable: (shown) => `Không đọc được tháng "${shown}"; cần viết như 2026-05 hoặc 5/2026.`,
} satisfies Record<string, (shown: string) => string>;

export type RefusalCode = keyof typeof REASONS;

export interface RefusedRow {
  /** The file as the caller named it. */
  readonly file: string;
  readonly line: number;
  readonly reason: { readonly code: RefusalCode; readonly shown: string };
  /** The row as it stands in the file. */
  readonly cells: readonly string[];
}

interface ClassRow {
  readonly className: string;
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Parts rows with a class of the book from those without (design 6). A class is known by its cleaned
 * name (`lớp 6a1 ` is 6A1), and accepted rows carry that name.
 * @param mayBeEmpty rows without a class belong to the whole school and are accepted.
 */
export function partByClass<Row extends ClassRow>(
  rows: readonly Row[],
  known: ReadonlySet<string>,
  file: string,
  mayBeEmpty = false,
): { accepted: Row[]; refused: RefusedRow[] } {
  const accepted: Row[] = [];
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    const className = cleanClassName(row.className);
    if (known.has(className) || (mayBeEmpty && className === '')) {
      accepted.push({ ...row, className });
      continue;
    }
    const trouble = classNameTrouble(className)?.code;
    const code = trouble === 'classEmpty' || trouble === 'classIsDate' ? trouble : 'classUnknown';
    const { line, cells } = row;
    refused.push({ file, line, cells, reason: { code, shown: row.className.trim() } });
  }
  return { accepted, refused };
}

/** `Tệp entries.csv, dòng 12: Không có lớp "6A9" trong sổ.` */
export function refusedText({ file, line, reason }: RefusedRow): string {
  return `Tệp ${file}, dòng ${line}: ${REASONS[reason.code](reason.shown)}`;
}

/**
 * `refused.csv`: file, line number, reason, then the row's cells. UTF-8 with a byte order mark, so
 * that Excel opens it; cells that a spreadsheet would take for a formula are held back by a `'`.
 */
export function refusedCsv(rows: readonly RefusedRow[]): string {
  const table = rows.map(({ file, line, reason, cells }) => [
    file,
    line,
    REASONS[reason.code](reason.shown),
    ...cells,
  ]);
  return writeCsv([['Tệp', 'Dòng', 'Lý do', 'Nội dung dòng'], ...table], {
    bom: true,
    escapeFormulae: true,
  });
}
