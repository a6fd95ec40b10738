import { FIGURE_LABELS } from '../../rollup/figureLabels';
import { item } from '../blocks';
import type { TextBlock } from '../paper';
import { unitOf } from '../periodWords';
import type { ReportInput } from '../reportInput';
import { personCount } from '../suppressSmall';
import type { TableOptions } from './tableOptions';

/** The order of the headlines; the second mark is part of the figure above. */
const headlines = [
  { figure: 'entries', mark: '-' },
  { figure: 'relativesGuided', mark: '-' },
  { figure: 'middleAgedOrElderlyGuided', mark: '+' },
  { figure: 'relativesAble', mark: '-' },
  { figure: 'studentsReached', mark: '-' },
  { figure: 'neighboursGuided', mark: '-' },
] as const;

/**
 * A line per figure of the whole school: the total, and the period beside it. Rows come within a
 * period; a person or a student counts once, so their number grows.
 */
export function headlineFigures(
  { school, period }: ReportInput,
  { publicCopy }: TableOptions,
): TextBlock[] {
  return headlines.map(({ figure, mark }) => {
    const isOfRows = figure === 'entries';
    const within = `${isOfRows ? '' : 'tăng '}trong ${unitOf(period)}`;
    const [total, own] = [school.cumulative[figure], school.inPeriod[figure]].map((count) =>
      personCount(count, publicCopy && !isOfRows),
    );
    return item(`${FIGURE_LABELS[figure]}: ${total}, ${within} ${own}.`, mark);
  });
}
