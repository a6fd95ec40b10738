import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cleanRow } from '../../../src/core/ledger/clean';
import { countStates } from '../../../src/core/ledger/countStates';
import { judgeTab } from '../../../src/core/ledger/judge';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { classFigures, enrolmentOn } from '../../../src/core/rollup/classFigures';
import { sumFigures } from '../../../src/core/rollup/combine';
import { countedRows } from '../../../src/core/rollup/countedRows';
import { dayOfIso } from '../../../src/core/school/day';
import { lastDayOfMonth } from '../../../src/core/school/month';

const data = new URL('../../data/thcs-mau/', import.meta.url);
const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(name, data)), { columns: true, bom: true });
const expected = JSON.parse(readFileSync(new URL('expected.json', data), 'utf8'));

const students = table('students.csv');
const entries = table('entries.csv');
const end = dayOfIso('2026-05-31') as number;

const classes = Object.keys(expected.classes).map((className) => {
  const labels = students
    .filter((row) => row.Lớp === className)
    .map((row) => row['Tên trong sổ'] ?? '');
  const context = {
    labels,
    lists: DEFAULT_LISTS,
    yearStart: dayOfIso('2025-09-01') as number,
    yearEnd: dayOfIso('2026-08-31') as number,
    today: end,
  };
  const fields = [
    'Học sinh',
    'Người thân',
    'Quan hệ',
    'Nhóm tuổi',
    'Kỹ năng',
    'Ngày',
    'Mức kết quả',
    'Hình thức',
    'Khó khăn, cần hỗ trợ',
    'Ghi chú',
  ];
  const rows = entries
    .filter((row) => row.Lớp === className)
    .map((row) =>
      cleanRow(
        fields.map((field) => row[field] ?? ''),
        context,
      ),
    );
  const verdicts = judgeTab(rows, context);
  return { className, labels, verdicts, counted: countedRows(verdicts, DEFAULT_LISTS) };
});

describe('the sample school, counted independently', () => {
  it.each(classes)('class $className', ({ className, labels, verdicts, counted }) => {
    const stay = labels.map(() => ({}));
    const figures = Object.fromEntries(
      Object.keys(expected.classes[className].cumulative).map((month) => [
        month,
        classFigures(counted, stay, lastDayOfMonth(month)),
      ]),
    );
    expect({
      enrolment: enrolmentOn(stay, end),
      rows: countStates(verdicts),
      cumulative: figures,
    }).toEqual(expected.classes[className]);
  });

  it('the school is the sum of its classes', () => {
    for (const [month, figures] of Object.entries(expected.school)) {
      const sum = sumFigures(
        classes.map(({ labels, counted }) =>
          classFigures(
            counted,
            labels.map(() => ({})),
            lastDayOfMonth(month),
          ),
        ),
      );
      expect(sum).toEqual(figures);
    }
  });
});
