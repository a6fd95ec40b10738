import { item, itemsOrNone, keepWithNext, text } from '../blocks';
import type { MonthReportInput } from '../monthReportInput';
import { formatCount } from '../numbers';
import type { Block } from '../paper';
import { proposalText, supportText } from './proposalText';

/**
 * Section V (clauses B7, H3, E2). Persons proposed for commendation are counted, not named: names
 * need consent and stand in an annex (domain 9).
 */
export function proposals({ proposals: lists }: MonthReportInput): Block[] {
  const { collective, individuals, support, other } = lists;
  return [
    text('section', 'V. ĐỀ XUẤT, KIẾN NGHỊ'),
    text('subsection', '1. Biểu dương, khen thưởng'),
    ...commendations(collective.map(proposalText), individuals),
    text('subsection', '2. Đề nghị hỗ trợ'),
    ...itemsOrNone(support.map(supportText)),
    text('subsection', '3. Kiến nghị khác'),
    ...itemsOrNone(other.map(proposalText)),
  ];
}

function commendations(collective: string[], individuals: number): Block[] {
  if (collective.length === 0 && individuals === 0) return itemsOrNone([]);
  return [
    ...(collective.length > 0
      ? [keepWithNext(text('body', 'a) Tập thể:')), ...collective.map((line) => item(line))]
      : [text('body', 'a) Tập thể: Không có.')]),
    text(
      'body',
      `b) Cá nhân: ${individuals > 0 ? `${formatCount(individuals)} đề xuất` : 'Không có'}.`,
    ),
  ];
}
