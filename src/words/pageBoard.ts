import { type Day, vietnameseDay } from '../core/school/day';
import { type Month, shortMonth } from '../core/school/month';

/** When a month is to be handed in, as seen on a day. */
export function deadlineSentence(deadline: Day, today: Day): string {
  const day = vietnameseDay(deadline);
  if (today > deadline) return `Hạn nộp ${day}, đã qua.`;
  return today === deadline ? `Hạn nộp là hôm nay, ${day}.` : `Hạn nộp ${day}.`;
}

export const remindersHeading = (month: Month) => `Tin nhắc nộp số liệu tháng ${shortMonth(month)}`;
