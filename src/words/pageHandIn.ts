import { type Month, shortMonth } from '../core/school/month';

/** What a teacher vouches for by handing in (design 4), with the rows that are left out. */
export function handInQuestion(
  month: Month,
  unit: {
    className: string;
    enrolment: number;
    reached: number;
    valid: number;
    pending: number;
    invalid: number;
  },
): string {
  const { className, enrolment, reached, valid, pending, invalid } = unit;
  const left = [
    invalid > 0 ? `${invalid} dòng cần sửa` : '',
    pending > 0 ? `${pending} dòng còn thiếu` : '',
  ].filter((part) => part !== '');
  return [
    `Nộp số liệu tháng ${shortMonth(month)} của lớp ${className}:`,
    `  • ${reached}/${enrolment} em hoàn thành, ${valid} dòng hợp lệ.`,
    ...(left.length > 0 ? [`  • ${left.join(' và ')} chưa được tính; sửa sau vẫn được.`] : []),
    'Tôi xác nhận số liệu tháng này đúng với thực tế lớp.',
  ].join('\n');
}

export const handedInSentence = (className: string, month: Month) =>
  `Đã nộp số liệu tháng ${shortMonth(month)} của lớp ${className}.`;
