import { call, equal, formula, greater, plus, text, times, when } from '../formula/expression';
import { cell } from '../formula/reference';
import { handInsGrowth } from './summaryHandIns';
import { SUMMARY_COLUMNS, type SummaryLayout } from './summaryLayout';
import { line, type SummaryPart, strip, strips } from './summaryPart';
import { tableBlock } from './tableBlock';
import { PROPOSAL_KINDS, PROPOSAL_STATES } from './tables';

const WIDTH = 2;
const SPANS = [
  ...PROPOSAL_KINDS.map((_, index) => [1 + WIDTH * index, WIDTH * (index + 1)] as const),
  [1 + WIDTH * PROPOSAL_KINDS.length, SUMMARY_COLUMNS] as const,
];

/** Pixels below the last line: A4 upright ends here, at narrow and at normal margins. */
const PAGE_END = 84;
/** Of a school so large that no more is left. */
const SMALLEST_END = 21;

/** Rows without the principal's opinion, counted by kind; a row's words stand on its own tab only. */
export function summaryWaiting(layout: SummaryLayout): SummaryPart {
  const top = layout.rows.waiting;
  const end = Math.max(SMALLEST_END, PAGE_END - handInsGrowth(layout));
  const [kinds, states] = [tableBlock('proposals', 'kind'), tableBlock('proposals', 'state')];
  const noOpinion = equal(call('LEN', tableBlock('proposals', 'opinion')), 0);
  const [first, ...rest] = PROPOSAL_STATES.open.map((state) => equal(states, state));
  const isOpen = plus(first ?? 0, ...rest);
  const ofKind = (kind: string) => call('SUMPRODUCT', times(equal(kinds, kind), isOpen, noOpinion));
  const counts = [...PROPOSAL_KINDS.map(ofKind), call('SUMPRODUCT', times(isOpen, noOpinion))];
  const content = tableBlock('proposals', 'content');
  const stateless = call(
    'SUMPRODUCT',
    times(greater(call('LEN', content), 0), equal(call('LEN', states), 0)),
  );
  const area = strip(top + 2, 1, SUMMARY_COLUMNS);
  const own = cell(1, top + 2, { fixed: 'row' });
  return {
    patches: [
      line(top, 1, 'section', ['4. Việc chờ Hiệu trưởng cho ý kiến']),
      ...SPANS.flatMap(([column], index) => {
        const count = counts[index];
        return [
          line(top + 1, column, 'header', [PROPOSAL_KINDS[index] ?? 'Cộng']),
          line(top + 2, column, 'large', count ? [formula(count)] : []),
        ];
      }),
      line(top + 3, 1, 'note', [
        formula(
          text(
            'Ghi ý kiến ở tab “Khó khăn, đề xuất”, cột “Ý kiến Hiệu trưởng”.',
            when(equal(stateless, 0), '', text(' Có ', stateless, ' dòng chưa ghi trạng thái.')),
          ),
        ),
      ]),
    ],
    merged: [
      ...strips(top, 1, [[1, SUMMARY_COLUMNS]]),
      ...strips(top + 1, 2, SPANS),
      ...strips(top + 3, 1, [[1, SUMMARY_COLUMNS]]),
    ],
    heights: { [top + 1]: 32, [top + 2]: 34, [top + 4]: end },
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, 2)],
    colours: [{ area, condition: greater(call('N', own), 0), colour: 'middle' }],
  };
}
