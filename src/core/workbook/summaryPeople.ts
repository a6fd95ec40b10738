import { minus, plus } from '../formula/expression';
import { DEFAULT_LISTS } from '../ledger/lists';
import { COUNTING_NOTE } from '../rollup/countingNote';
import { RELATION_GROUPS } from './figuresTab';
import { type CountLine, countHeader, countLine, countSpans, listLabel } from './summaryCounts';
import { fact, SUMMARY_COLUMNS, type SummaryLayout } from './summaryLayout';
import { line, type SummaryPart, strip, strips } from './summaryPart';
import { grownThisMonth, schoolFigure } from './summarySchool';

/** Relatives guided by age band and by relation (clauses B3, F1); neighbours apart (B9). */
export function summaryPeople(layout: SummaryLayout): SummaryPart {
  const top = layout.rows.people;
  const whole = fact('guided');
  const bands = DEFAULT_LISTS.ageBands.map(
    ({ code, label }): CountLine => ({
      label: listLabel('ageBands', code, label),
      now: schoolFigure(layout, code),
      whole,
    }),
  );
  const groups = RELATION_GROUPS.map(
    ({ key, label }): CountLine => ({ label, now: schoolFigure(layout, key), whole }),
  );
  const [first, ...rest] = groups.map(({ now }) => now);
  const others = minus(whole, plus(first ?? 0, ...rest));
  const grown = (name: string) => grownThisMonth(layout, name)[1];
  const relations: CountLine[] = [
    ...groups,
    { label: 'Người thân khác', now: others, whole },
    {
      label: 'Tổng số người thân được hướng dẫn',
      now: whole,
      before: grown('relativesGuided'),
      total: true,
    },
    {
      label: 'Người xung quanh (tính riêng)',
      now: fact('neighbours'),
      before: grown('neighboursGuided'),
    },
  ];
  const firstBand = top + 2;
  const band = firstBand + bands.length;
  const firstRelation = band + 1;
  const bottom = firstRelation + relations.length - 1;
  return {
    patches: [
      line(top, 1, 'section', ['9. Người được hướng dẫn theo nhóm tuổi và quan hệ']),
      ...countHeader(top + 1, 'Nhóm tuổi'),
      ...bands.flatMap((each, index) => countLine(firstBand + index, each)),
      line(band, 1, 'band', ['Quan hệ với học sinh']),
      ...relations.flatMap((each, index) => countLine(firstRelation + index, each)),
      line(bottom + 1, 1, 'note', [COUNTING_NOTE]),
    ],
    merged: [
      ...strips(top, 1, [[1, SUMMARY_COLUMNS]]),
      ...countSpans(top + 1, 1 + bands.length),
      ...strips(band, 1, [[1, SUMMARY_COLUMNS]]),
      ...countSpans(firstRelation, relations.length),
      ...strips(bottom + 1, 1, [[1, SUMMARY_COLUMNS]]),
    ],
    heights: { [top + 1]: 30, [bottom + 1]: 28 },
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, bottom - top)],
  };
}
