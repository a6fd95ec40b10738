import { monthInWords, nextMonth } from '../../school/month';
import { item, keepWithNext, text } from '../blocks';
import type { MonthReportInput } from '../monthReportInput';
import { narrative } from '../narrative';
import type { Block } from '../paper';
import { proposalText } from './proposalText';

/** Section III: what the TPT wrote, and the difficulties that classes told (clause H2). */
export function assessment({ narrative: typed, proposals }: MonthReportInput): Block[] {
  const difficulties = proposals.difficulties.map((line) => item(proposalText(line)));
  return [
    text('section', 'III. ĐÁNH GIÁ CHUNG'),
    text('subsection', '1. Ưu điểm'),
    ...narrative(typed.strengths),
    text('subsection', '2. Tồn tại, hạn chế'),
    ...narrative(typed.shortcomings),
    ...(difficulties.length > 0
      ? [keepWithNext(text('body', 'Khó khăn các chi đội phản ánh:')), ...difficulties]
      : []),
    text('subsection', '3. Nguyên nhân'),
    ...narrative(typed.causes),
  ];
}

/** Section IV: the next month, as the TPT wrote it. */
export function outlook({ month, narrative: typed }: MonthReportInput): Block[] {
  const next = monthInWords(nextMonth(month)).toUpperCase();
  return [text('section', `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ${next}`), ...narrative(typed.nextMonth)];
}
