import { COUNTING_NOTE } from '../rollup/countingNote';
import { vietnameseDay } from '../school/day';
import { schoolYearName, schoolYearOf } from '../school/schoolYear';
import { type Settings, settingsDay } from '../school/settings';
import { orBlank } from './blank';
import { quoted } from './blocks';

/** The plan's own name of what is reported (clause A2). */
export const MODEL = `mô hình ${quoted('Dân vận khéo')} - Học sinh với phong trào ${quoted('Bình dân học vụ số')}`;

/** The note as it stands under a table of a paper. */
export const TABLE_NOTE = `Ghi chú: ${COUNTING_NOTE}`;

/** What a report is about: the model in a school year. */
export function subjectOfYear(settings: Settings): string {
  return `${MODEL} năm học ${schoolYearInWords(settings)}`;
}

/** `Kế hoạch số 06/KH-THCS ngày … của … về việc tiếp tục triển khai`, as the settings hold it. */
export function planOf({ plan: { number, date } }: Settings, whose: string): string | undefined {
  if (number.trim() === '') return undefined;
  return `Kế hoạch số ${number} ngày ${vietnameseDay(settingsDay(date))} của ${whose} về việc tiếp tục triển khai`;
}

/** How a paper opens: it cites the school's plan (clause A1), if the settings hold one. */
export function planGround(settings: Settings): string {
  const words = ['Thực hiện', planOf(settings, orBlank(settings.school)), subjectOfYear(settings)];
  return words.filter((part) => part !== undefined).join(' ');
}

/** The school year of the settings: `2025 - 2026`, spaced as the plan writes it. */
export function schoolYearInWords(settings: Pick<Settings, 'schoolYear'>): string {
  return schoolYearName(schoolYearOf(settings));
}
