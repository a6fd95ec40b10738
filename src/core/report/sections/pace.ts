import { vietnameseDay } from '../../school/day';
import { judgesTogether } from '../../school/reportSettings';
import { settingsDay } from '../../school/settings';
import { lowerFirst } from '../../text/lowerFirst';
import { item, keepWithNext, text } from '../blocks';
import { type Fraction, formatCount, formatPercent, formatThreshold } from '../numbers';
import type { Block } from '../paper';
import { unitOf } from '../periodWords';
import type { ReportInput, TargetResult } from '../reportInput';
import { personCount } from '../suppressSmall';
import type { TableOptions } from './tableOptions';

/** What an indicator counts. */
const COUNTED: Readonly<Record<string, string>> = {
  C1: 'người',
  C2: 'lớp',
  B8: 'học sinh',
  D1: 'người',
  D2: 'học sinh',
};

const DAYS_A_MONTH = 365 / 12;

type Judged = TargetResult & { threshold: number; achieved: Fraction; met: boolean };

/** How far each target is still away, and at what pace it would be met; from figures only. */
export function pace(input: ReportInput, options: TableOptions): Block[] {
  const lines = input.targets
    .filter(isJudged)
    .map((target) => item(paceOf(target, input, options)));
  if (lines.length === 0) return [];
  return [keepWithNext(text('body', 'Tiến độ so với chỉ tiêu:')), ...lines];
}

function isJudged(target: TargetResult): target is Judged {
  const { threshold, achieved, met } = target;
  return threshold !== undefined && achieved !== undefined && met !== undefined;
}

function paceOf(target: Judged, input: ReportInput, options: TableOptions): string {
  const { label, threshold, achieved, met } = target;
  const by = target.year === undefined ? '' : ` năm ${target.year}`;
  const share = `${formatPercent(achieved, [threshold])}, kế hoạch${by} ${formatThreshold(threshold)}`;
  if (met) return `${label}: ${share}; đã đạt.`;
  const said = [share, ...shortOf(target, input), ...paceNeeded(target, input, options)];
  return `${label}: ${said.join('; ')}.`;
}

/** A whole that is asked of each of its parts tells what each part lacks. */
function shortOf(
  { parts, achieved, threshold, indicator }: Judged,
  { settings }: ReportInput,
): string[] {
  if (!parts || judgesTogether(settings)) {
    const unit = COUNTED[indicator] ?? '';
    return [`còn thiếu ${formatCount(missingTo(achieved, threshold))} ${unit}`.trim()];
  }
  return parts.flatMap((part) => {
    const lacks = part.achieved ? missingTo(part.achieved, threshold) : 0;
    return lacks > 0 ? [`nhóm ${lowerFirst(part.label)} còn thiếu ${formatCount(lacks)}`] : [];
  });
}

/** Only students reached grow day by day; the rest has no pace. */
function paceNeeded(
  { achieved, threshold, inPeriod }: Judged,
  { settings, period }: ReportInput,
  { publicCopy }: TableOptions,
): string[] {
  if (inPeriod === undefined) return [];
  const unit = unitOf(period);
  const own = `${unit} này tăng ${personCount(inPeriod, publicCopy)}`;
  const end = settingsDay(settings.schoolYear.end);
  // To the nearest: a school year may end some days before its last month does, or after it.
  const months = Math.round((end - period.to) / DAYS_A_MONTH);
  if (months <= 0) return [own];
  const each = Math.ceil(missingTo(achieved, threshold) / months);
  return [
    `đến hết năm học (${vietnameseDay(end)}) còn ${months} tháng, bình quân mỗi tháng cần thêm ${formatCount(each)}`,
    own,
  ];
}

/** How many more of the same whole would reach the threshold; all that are left where none can. */
function missingTo({ numerator, denominator }: Fraction, threshold: number): number {
  // Counted, not multiplied: the product of a fraction and a count may be off by a binary digit.
  let needed = numerator;
  while (needed / denominator < threshold && needed < denominator) needed += 1;
  return needed - numerator;
}
