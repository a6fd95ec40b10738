import { call, type Expression, greater, minus, plus, text, times } from '../formula/expression';
import { isLegacyFont, LEGACY_MARKERS, LEGACY_PAIRS } from '../text/legacyFont';
import {
  DIGIT_RUN,
  DIGIT_STEPS,
  digitRun,
  EMAIL_PADDING,
  EMAIL_STEPS,
  emailLike,
  type TextStep,
} from '../text/personalData';

/** Where the book keeps what the formulas search for: one text, `size` characters a piece. */
export interface PieceTable {
  /** Cell with all pieces one after another. */
  cell: Expression;
  /** A block of as many rows as there are pieces, for counting. */
  rows: Expression;
  size: number;
}

export type PieceTables = Readonly<Record<'markers' | 'pairs', PieceTable>>;

/** A rule that every free-text cell keeps, said once for TypeScript and once for a formula. */
export interface TextRule {
  code: string;
  says: string;
  breaks(text: string): boolean;
  formula(subject: Expression, tables: PieceTables): Expression;
}

/** Longest free text, in UTF-16 code units. */
export const LONGEST_TEXT = 500;

/** In the order in which they are told (design section 2, domain 9). */
export const TEXT_RULES: readonly TextRule[] = [
  {
    code: 'tooLong',
    says: `dài quá ${LONGEST_TEXT} ký tự, xin rút gọn`,
    breaks: (subject) => subject.length > LONGEST_TEXT,
    formula: (subject) => greater(call('LEN', subject), LONGEST_TEXT),
  },
  {
    code: 'digitRun',
    says: `có từ ${DIGIT_RUN} chữ số liền nhau (số điện thoại, số căn cước?), xin xóa: sổ không thu thập`,
    breaks: digitRun,
    formula: (subject) => found('0'.repeat(DIGIT_RUN), zeroes(substituted(subject, DIGIT_STEPS))),
  },
  {
    code: 'email',
    says: 'có địa chỉ thư điện tử, xin xóa: sổ không thu thập',
    breaks: emailLike,
    formula: (subject) =>
      found('@', substituted(text(EMAIL_PADDING, subject, EMAIL_PADDING), EMAIL_STEPS)),
  },
  {
    code: 'legacyFont',
    says: 'dùng phông chữ cũ (TCVN3/VNI), xin gõ lại bằng Unicode',
    breaks: isLegacyFont,
    formula: (subject, { markers, pairs }) =>
      greater(plus(piecesFound(subject, markers), piecesFound(subject, pairs)), 0),
  },
];

/** What goes into the tables' cells. */
export const PIECES = {
  markers: { text: LEGACY_MARKERS, size: 1, count: LEGACY_MARKERS.length },
  pairs: { text: LEGACY_PAIRS.join(''), size: 2, count: LEGACY_PAIRS.length },
} as const;

function found(needle: string, subject: Expression): Expression {
  return call('ISNUMBER', call('FIND', needle, subject));
}

function substituted(subject: Expression, steps: readonly TextStep[]): Expression {
  return steps.reduce((read, { find, put }) => call('SUBSTITUTE', read, find, put), subject);
}

/** Every digit as a zero, so that a run of digits is a run of zeroes: FIND then needs no array. */
function zeroes(subject: Expression): Expression {
  const steps = Array.from('123456789', (digit) => ({ find: digit, put: '0' }));
  return substituted(subject, steps);
}

/** How many of a table's pieces stand in the subject. */
function piecesFound(subject: Expression, { cell, rows, size }: PieceTable): Expression {
  const start = minus(times(call('ROW', rows), size), size - 1);
  const piece = call('MID', cell, start, size);
  return call('SUMPRODUCT', times(call('ISNUMBER', call('FIND', piece, subject)), 1));
}
