import type { Column } from './columns';
import { TEXT_RULES } from './textRules';

/** A piece of a sentence: fixed words, or a bound of the school year known only to the book. */
export type SentencePart = string | { bound: 'yearStart' | 'yearEnd' };

export type ProblemRule =
  | 'unlisted'
  | 'hint'
  | 'notADay'
  | 'outsideYear'
  | 'future'
  | 'text'
  | 'agrees'
  | 'unique';

/** One way in which a row can be wrong. Its place in the table is its number in the formulas. */
export interface Problem {
  /** `relation:unlisted`; stable, for tests and counts. */
  code: string;
  column: string;
  rule: ProblemRule;
  /** For `hint` and `text`: which entry of the column's hints or of the text rules. */
  index: number;
  /** What is allowed, after "đọc được “…”; ". */
  says: readonly SentencePart[];
  /** For cross-row rules: the words before the other row's number. */
  other?: string;
}

/** Cross-row rules: over complete rows, by position (design section 2). */
export interface CrossRule {
  rule: 'agrees' | 'unique';
  /** The column whose cell is named. */
  column: string;
  /** For `unique`: the columns that, with student and person, make an entry. */
  columns?: readonly string[];
  other: string;
  says: string;
}

export const CROSS_RULES: readonly CrossRule[] = [
  {
    rule: 'agrees',
    column: 'relation',
    other: 'khác với dòng ',
    says: 'mỗi mã NT chỉ là một người, nên quan hệ phải như nhau',
  },
  {
    rule: 'agrees',
    column: 'ageBand',
    other: 'khác với dòng ',
    says: 'mỗi mã NT chỉ là một người, nên nhóm tuổi phải như nhau',
  },
  {
    rule: 'unique',
    column: 'day',
    columns: ['skill', 'day'],
    other: 'trùng với dòng ',
    says: 'cùng em, cùng người, cùng kỹ năng, cùng ngày thì chỉ ghi một dòng',
  },
];

/** Every problem a row can have, in the order in which the first one is told. */
export function problemsOf(
  columns: readonly Column[],
  crossRules: readonly CrossRule[] = CROSS_RULES,
): Problem[] {
  return [
    ...columns.flatMap(ownProblems),
    ...crossRules.map(({ rule, column, other, says }) => ({
      code: `${column}:${rule}`,
      column,
      rule,
      index: 0,
      other,
      says: [says],
    })),
  ];
}

function ownProblems(column: Column): Problem[] {
  const problem = (
    rule: ProblemRule,
    says: readonly SentencePart[],
    name: string = rule,
    index = 0,
  ): Problem => ({ code: `${column.key}:${name}`, column: column.key, rule, index, says });
  switch (column.kind.type) {
    case 'roster':
      return [
        problem('unlisted', [
          'không có em này trong danh sách của lớp; thầy/cô chọn trong danh sách ▼ hoặc bấm “Làm sạch”',
        ]),
      ];
    case 'list':
      return [
        ...(column.hints ?? []).map(({ hint }, index) =>
          problem('hint', [hint], `hint${index + 1}`, index),
        ),
        problem('unlisted', [
          'không có trong danh sách; thầy/cô chọn một mục trong danh sách ▼ hoặc bấm “Làm sạch”',
        ]),
      ];
    case 'day':
      return [
        problem('notADay', [
          'không phải một ngày; xin ghi ngày/tháng/năm, ví dụ 05/10/2025, hoặc bấm “Làm sạch”',
        ]),
        problem('outsideYear', [
          'ngày phải trong năm học, từ ',
          { bound: 'yearStart' },
          ' đến ',
          { bound: 'yearEnd' },
        ]),
        problem('future', ['ngày sau hôm nay; chỉ ghi việc đã làm']),
      ];
    case 'text':
      return TEXT_RULES.map(({ code, says }, index) => problem('text', [says], code, index));
  }
}
