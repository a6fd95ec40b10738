import { unitOf } from '../core/report/periodWords';
import type { Preflight } from '../core/report/preflight';
import { differenceSentence } from './closing';
import { listed } from './listed';
import { preflightWarnings } from './report';

/** What the Tổng phụ trách Đội reads before a report is made, and goes on or not. */
export function preflightQuestion(found: Preflight): string {
  const { period, differences, closed, daysLeft } = found;
  const warnings = preflightWarnings(found);
  return [
    `Kỳ báo cáo: ${period.label}.`,
    closed ? `Số liệu ${period.label} đã chốt; báo cáo giữ nguyên như bản đã chốt.` : '',
    daysLeft > 0 ? `Còn ${daysLeft} ngày nữa mới hết ${unitOf(period)}.` : '',
    differences.length > 0
      ? `Số liệu trên sổ khác với khi đếm lại ở ${differences.length} chỗ; báo cáo lấy số đếm lại:`
      : '',
    ...listed(differences.map(differenceSentence)),
    warnings.length > 0 ? 'Xin lưu ý:' : 'Không có gì cần lưu ý.',
    ...listed(warnings),
    'Lập báo cáo?',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export const sharePrompt = (email: string) =>
  `Chia sẻ báo cáo cho Hiệu trưởng (${email}) xem và góp ý?`;

export const shareFailed = (email: string) =>
  `Báo cáo đã lập xong nhưng chưa chia sẻ được cho ${email}. Thầy/cô mở báo cáo và bấm Chia sẻ.`;
