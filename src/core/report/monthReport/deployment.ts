import { vietnameseDay } from '../../school/day';
import { itemsOrNone, text } from '../blocks';
import type { MonthReportInput } from '../monthReportInput';
import { formatCount, formatFraction } from '../numbers';
import type { Block } from '../paper';

/** Section I: what was done, assigned and handed in; counted facts only. */
export function deployment({ activities, registration, handIn }: MonthReportInput): Block[] {
  return [
    text('section', 'I. TÌNH HÌNH TRIỂN KHAI'),
    text('subsection', '1. Công tác chỉ đạo, tuyên truyền trong tháng'),
    ...itemsOrNone(
      activities.map(
        ({ kind, sessions, participants }) =>
          `${kind}: ${formatCount(sessions)} buổi, ${formatCount(participants)} lượt người tham gia.`,
      ),
    ),
    text('subsection', '2. Giao chỉ tiêu, đăng ký mô hình'),
    ...itemsOrNone([
      `Số chi đội đã đăng ký mô hình: ${formatFraction(registration.models)}.`,
      `Chỉ tiêu giao cho các chi đội: ${formatCount(registration.assigned)} người thân.`,
    ]),
    text('subsection', '3. Thực hiện chế độ báo cáo'),
    ...itemsOrNone([
      `Số chi đội đã nộp số liệu tháng: ${formatFraction(handIn.handedIn)}; nộp đúng hạn (chậm nhất ngày ${vietnameseDay(handIn.deadline)}): ${formatFraction(handIn.inTime)}.`,
      `Chi đội chưa nộp: ${handIn.missing.length > 0 ? handIn.missing.join(', ') : 'Không có'}.`,
    ]),
  ];
}
