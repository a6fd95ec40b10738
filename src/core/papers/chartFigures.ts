import { formatCount, formatFraction, formatPercent } from '../report/numbers';
import { type Month, shortMonth } from '../school/month';

/** What the pictures of a report show; counted before. */
export interface ChartData {
  /** In the order they are to be drawn. */
  classes: readonly ClassShare[];
  /** The school at the end of each month, cumulative, the oldest first. */
  months: readonly { month: Month; reached: number; able: number }[];
}

export interface ClassShare {
  name: string;
  /** Students with an able relative (B8), of all students: the plan asks for each of them. */
  reached: number;
  enrolment: number;
}

/** A chart of columns as plain data. */
export interface ChartFigure {
  /** Printed under the picture, behind its number. */
  caption: string;
  /** What the picture says, made from its figures. */
  alt: string;
  /** What the columns stand for, then a label for each series. */
  labels: readonly [string, string, string];
  /** Name, and a number for each series. */
  rows: readonly (readonly [string, number, number])[];
  /** One on the other instead of side by side. */
  stacked: boolean;
}

/** The charts that there are figures for. */
export function chartFigures({ classes, months }: ChartData): ChartFigure[] {
  return [
    ...(classes.some(({ enrolment }) => enrolment > 0) ? [classChart(classes)] : []),
    ...(months.some(({ reached, able }) => reached + able > 0) ? [monthChart(months)] : []),
  ];
}

/** Each class against its target: a full column is the whole class. */
function classChart(classes: readonly ClassShare[]): ChartFigure {
  const sum = (key: 'reached' | 'enrolment') =>
    classes.reduce((total, each) => total + each[key], 0);
  const all = { numerator: sum('reached'), denominator: sum('enrolment') };
  const whole = classes.filter((each) => each.enrolment > 0 && each.reached === each.enrolment);
  const last = lowest(classes);
  return {
    caption: 'Học sinh hoàn thành của các chi đội so với sĩ số',
    alt: [
      `Biểu đồ cột của ${formatCount(classes.length)} chi đội: ${formatFraction(all)} học sinh hoàn thành (${formatPercent(all)})`,
      `${formatCount(whole.length)} chi đội đạt 100%`,
      `thấp nhất là ${last.name} với ${formatFraction(shareOf(last))} (${formatPercent(shareOf(last))})`,
    ]
      .join('; ')
      .concat('.'),
    labels: ['Chi đội', 'Đã hoàn thành', 'Chưa hoàn thành'],
    rows: classes.map(({ name, reached, enrolment }) => [name, reached, enrolment - reached]),
    stacked: true,
  };
}

/** The school month by month, cumulative. */
function monthChart(months: ChartData['months']): ChartFigure {
  const labelled = months.map(({ month, reached, able }) => ({
    name: shortMonth(month),
    reached,
    able,
  }));
  const told = labelled.map(
    ({ name, reached, able }) => `${name}: ${formatCount(reached)} và ${formatCount(able)}`,
  );
  return {
    caption: 'Kết quả toàn trường lũy kế đến cuối mỗi tháng',
    alt: `Biểu đồ cột theo tháng: số học sinh hoàn thành và số người thân biết sử dụng, lũy kế. ${told.join('; ')}.`,
    labels: ['Tháng', 'Học sinh hoàn thành', 'Người thân biết sử dụng'],
    rows: labelled.map(({ name, reached, able }) => [name, reached, able]),
    stacked: false,
  };
}

/** The first of the classes with the smallest share. */
function lowest(classes: readonly ClassShare[]): ClassShare {
  return classes
    .filter(({ enrolment }) => enrolment > 0)
    .reduce((low, each) =>
      each.reached * low.enrolment < low.reached * each.enrolment ? each : low,
    );
}

function shareOf({ reached, enrolment }: ClassShare) {
  return { numerator: reached, denominator: enrolment };
}
