import type { MonthReportInput } from '../core/report/monthReportInput';
import type { Settings } from '../core/school/settings';

/** Name of the Drive folder that holds a book's reports. */
export function reportFolderName({ school }: Pick<Settings, 'school'>): string {
  return `Báo cáo Bình dân học vụ số - ${school}`;
}

/** What the one who signs should know about the figures. */
export function reportWarnings({ handIn, rowsLeftOut, narrative }: MonthReportInput): string[] {
  const { missing } = handIn;
  const typed = Object.values(narrative).some((text) => text !== '');
  return [
    missing.length > 0
      ? `${missing.length} lớp chưa nộp số liệu tháng này: ${missing.join(', ')}.`
      : '',
    rowsLeftOut.invalid > 0
      ? `${rowsLeftOut.invalid} dòng cần sửa chưa được tính vào báo cáo.`
      : '',
    rowsLeftOut.pending > 0
      ? `${rowsLeftOut.pending} dòng còn thiếu chưa được tính vào báo cáo.`
      : '',
    typed ? '' : 'Tab “Nhận xét, đánh giá” chưa có nội dung của tháng này; báo cáo để dòng chấm.',
  ].filter((warning) => warning !== '');
}
