import { partsOfDay, vietnameseDay } from '../../school/day';
import { monthInWords } from '../../school/month';
import { type Settings, settingsDay } from '../../school/settings';
import { orBlank } from '../blank';
import { quoted } from '../blocks';
import type { MonthReportInput } from '../monthReportInput';

/** The plan's own name of what is reported (clause A2). */
const MODEL = `mô hình ${quoted('Dân vận khéo')} - Học sinh với phong trào ${quoted('Bình dân học vụ số')}`;

/** Under every table of persons (design 3). */
export const COUNTING_NOTE =
  'Ghi chú: Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.';

export function subjectOf({ month }: MonthReportInput): string {
  return `Kết quả thực hiện ${MODEL} ${monthInWords(month)}`;
}

/** The opening sentence: it cites the school's plan (clause A1), if the settings hold one. */
export function openingOf({ settings, month }: MonthReportInput): string {
  const subject = `${MODEL} năm học ${schoolYear(settings)}`;
  const { number, date } = settings.plan;
  const ground =
    number.trim() === ''
      ? `Thực hiện ${subject}`
      : `Thực hiện Kế hoạch số ${number} ngày ${vietnameseDay(settingsDay(date))} của ${orBlank(settings.school)} về việc tiếp tục triển khai ${subject}`;
  return `${ground}, Liên đội báo cáo kết quả ${monthInWords(month)} như sau:`;
}

/** The closing sentence; a paper's text ends with `./.` (domain 2.1). */
export function closingOf({ month }: MonthReportInput): string {
  return `Trên đây là báo cáo kết quả thực hiện ${MODEL} ${monthInWords(month)}, Liên đội trân trọng báo cáo./.`;
}

/** `2025 - 2026`, spaced as the plan writes it. */
function schoolYear({ schoolYear: { start, end } }: Settings): string {
  return [start, end].map((iso) => partsOfDay(settingsDay(iso)).year).join(' - ');
}
