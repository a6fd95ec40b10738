import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { cleanRow } from '../../../src/core/ledger/clean';
import { COLUMNS } from '../../../src/core/ledger/columns';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import type { ChartData } from '../../../src/core/papers/chartFigures';
import type { ClassPaperRecord } from '../../../src/core/papers/classReportData';
import { classLedger } from '../../../src/core/rollup/classLedger';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { type Settings, settingsSchema } from '../../../src/core/school/settingsSchema';

const data = new URL('../../data/thcs-mau/', import.meta.url);
const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(name, data)), { columns: true, bom: true });

export const asOf = { day: dayOfIso('2026-06-04') as Day, time: '17:05' };

/** The sample school's settings under the names of the school whose papers domain 2 measured. */
export const sampleSettings: Settings = {
  ...settingsSchema.parse(JSON.parse(readFileSync(new URL('settings.json', data), 'utf8'))),
  school: 'Trường THCS Dương Quan',
  governingBody: 'UBND phường Thủy Nguyên',
  unionCouncil: 'Hội đồng Đội phường Thủy Nguyên',
  schoolCode: 'THCSDQ',
  place: 'Thủy Nguyên',
  principal: 'Phạm Hồng Hải',
  unionLeader: 'Nguyễn Thị Ánh Tuyết',
};

/** What the rows of the sample school are judged by. */
export const judged = {
  lists: DEFAULT_LISTS,
  yearStart: dayOfIso('2025-09-01') as Day,
  yearEnd: dayOfIso('2026-08-31') as Day,
  today: asOf.day,
};

/** A class of the sample school as its papers take it. */
export function sampleClass(className: string): ClassPaperRecord {
  const own = (rows: Record<string, string>[]) => rows.filter((row) => row.Lớp === className);
  const students = own(table('students.csv')).map((row) => ({ label: row['Tên trong sổ'] ?? '' }));
  const labels = students.map(({ label }) => label);
  const rows = own(table('entries.csv')).map((row) => {
    const typed = COLUMNS.map(({ header, aliases }) => {
      const known = [header, ...aliases].find((name) => name in row);
      return known === undefined ? '' : (row[known] ?? '');
    });
    return cleanRow(typed, { labels, lists: DEFAULT_LISTS });
  });
  return {
    settings: sampleSettings,
    class: { name: className, unit: 'Chi đội', teacher: 'Vũ Thị Phương Linh' },
    ledger: classLedger({ className, students, rows }, judged),
    rows,
    names: labels,
    target: undefined,
    requests: [
      {
        day: dayOfIso('2026-05-20') as Day,
        content: 'Đề nghị Công an phường hỗ trợ kích hoạt VNeID mức 2',
      },
      { day: dayOfIso('2026-04-20') as Day, content: 'Việc của tháng trước' },
    ],
  };
}

interface Counted {
  studentsReached: number;
  relativesAble: number;
}
const expected: {
  classes: Record<string, { enrolment: number; cumulative: Record<string, Counted> }>;
  school: Record<string, Counted>;
} = JSON.parse(readFileSync(new URL('expected.json', data), 'utf8'));

/** The sample school's year for the charts, as counted independently. */
export const sampleCharts: ChartData = {
  classes: Object.entries(expected.classes).map(([name, { enrolment, cumulative }]) => ({
    name,
    reached: cumulative['2026-05']?.studentsReached ?? 0,
    enrolment,
  })),
  months: Object.entries(expected.school).map(([month, { studentsReached, relativesAble }]) => ({
    month,
    reached: studentsReached,
    able: relativesAble,
  })),
};
