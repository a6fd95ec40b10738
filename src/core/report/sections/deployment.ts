import { vietnameseDay } from '../../school/day';
import { shortMonth } from '../../school/month';
import { itemsOrNone, text } from '../blocks';
import { formatCount, formatFraction } from '../numbers';
import type { Block } from '../paper';
import { unitOf } from '../periodWords';
import type { HandInResult, ReportInput } from '../reportInput';

/** Section I: what was done, assigned and handed in; counted facts only. */
export function deployment(input: ReportInput): Block[] {
  const { activities, registration, period } = input;
  return [
    text('section', 'I. TÌNH HÌNH TRIỂN KHAI'),
    text('subsection', `1. Công tác chỉ đạo, tuyên truyền trong ${unitOf(period)}`),
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
    ...itemsOrNone(reporting(input)),
  ];
}

/** A month speaks of itself, a longer period of each of its months; a week of who has no rows. */
function reporting(input: ReportInput): string[] {
  const { period, handIns } = input;
  const [month] = handIns;
  if (period.kind === 'month' && month) {
    return [
      `Số chi đội đã nộp số liệu tháng: ${handedIn(month)}.`,
      `Chi đội chưa nộp: ${names(month.missing)}.`,
    ];
  }
  const months = handIns.map(
    (each) =>
      `Tháng ${shortMonth(each.month)}: đã nộp ${handedIn(each)}; chưa nộp: ${names(each.missing)}.`,
  );
  return [...quietClasses(input), ...months];
}

function handedIn({ handedIn: all, inTime, deadline }: HandInResult): string {
  return `${formatFraction(all)}; nộp đúng hạn (chậm nhất ngày ${vietnameseDay(deadline)}): ${formatFraction(inTime)}`;
}

function quietClasses({ classes, quiet, period }: ReportInput): string[] {
  const unit = unitOf(period);
  const active = { numerator: classes.length - quiet.length, denominator: classes.length };
  return [
    `Số chi đội có lượt hướng dẫn trong ${unit}: ${formatFraction(active)}; chưa có: ${names(quiet)}.`,
  ];
}

function names(classNames: readonly string[]): string {
  return classNames.length > 0 ? classNames.join(', ') : 'Không có';
}
