import { item, itemsOrNone, keepWithNext, text } from '../blocks';
import { formatCount } from '../numbers';
import type { Block } from '../paper';
import type { ReportInput, SupportLine } from '../reportInput';
import { proposalText, supportText } from './proposalText';

/**
 * Section V (clauses B7, H3, E2). Persons proposed for commendation are counted, not named: the
 * annex lists them (domain 9).
 */
export function proposals({ proposals: lists }: ReportInput): Block[] {
  const { collective, individuals, support, other } = lists;
  return [
    text('section', 'V. ĐỀ XUẤT, KIẾN NGHỊ'),
    text('subsection', '1. Biểu dương, khen thưởng'),
    ...commendations(collective.map(proposalText), individuals.length),
    text('subsection', '2. Đề nghị hỗ trợ'),
    ...supportByAgency(support),
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
      `b) Cá nhân: ${individuals > 0 ? `${formatCount(individuals)} học sinh (danh sách kèm theo)` : 'Không có'}.`,
    ),
  ];
}

/** What each agency is asked for, the agencies in the order in which they first come. */
function supportByAgency(support: readonly SupportLine[]): Block[] {
  const agencies = [...new Set(support.map(({ agency }) => agency))];
  if (agencies.length === 0) return itemsOrNone([]);
  return agencies.flatMap((agency, index) => [
    keepWithNext(
      text('body', `${letter(index)}) ${agency.trim() === '' ? 'Cơ quan khác' : agency}:`),
    ),
    ...support.filter((line) => line.agency === agency).map((line) => item(supportText(line))),
  ]);
}

/** `a`, `b`, `c`, `d`, `đ`: points of a Vietnamese paper go by its alphabet. */
function letter(index: number): string {
  return 'abcdđeghiklmnopqrstuvxy'[index] ?? String(index + 1);
}
