import { item, keepWithNext, text } from '../blocks';
import { narrative } from '../narrative';
import type { Block } from '../paper';
import type { ReportInput } from '../reportInput';
import { proposalText } from './proposalText';

/** Section III: what the TPT wrote, and the difficulties that classes told (clause H2). */
export function assessment({ narrative: typed, proposals }: ReportInput): Block[] {
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

/** Section IV: what is to come, as the TPT wrote it. */
export function outlook({ outlookFor, narrative: typed }: ReportInput): Block[] {
  const title = `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ${outlookFor.toUpperCase()}`;
  return [text('section', title), ...narrative(typed.outlook)];
}
