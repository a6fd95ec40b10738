import type { Expression } from '../formula/expression';
import { cell } from '../formula/reference';
import type { Indicator } from '../school/targets';
import { LITERACY_GROUPS } from '../school/targetWords';
import { SUMMARY_COLUMNS, type SummaryRows } from './summaryLayout';

/** Lines of the table of targets, from top to bottom; parts follow their whole. */
export const TARGET_LINES = [
  { key: 'both', indicator: 'C1' },
  { key: 'staff', indicator: 'C1', part: LITERACY_GROUPS.staff },
  { key: 'students', indicator: 'C1', part: LITERACY_GROUPS.students },
  { key: 'active', indicator: 'C2' },
  { key: 'reached', indicator: 'B8' },
  { key: 'staffLater', indicator: 'D1', later: true },
  { key: 'trained', indicator: 'D2', later: true },
  { key: 'people', indicator: 'D4', later: true },
] as const satisfies readonly {
  key: string;
  indicator: Indicator;
  part?: string;
  /** Stands below the line of the later year. */
  later?: true;
}[];
export type TargetKey = (typeof TARGET_LINES)[number]['key'];

/** Hidden cells of a line, right of the table. */
export const TARGET_HELPERS = [
  'year',
  'line',
  'threshold',
  'got',
  'all',
  'gotBefore',
  'allBefore',
] as const;
export type TargetHelper = (typeof TARGET_HELPERS)[number];
export const TARGET_HELPERS_COLUMN = SUMMARY_COLUMNS + 1;

/** Row of a line: title, header, this year's lines, the band of the later year, its lines. */
export function targetRow(key: TargetKey, { targets }: SummaryRows): number {
  const index = TARGET_LINES.findIndex((line) => line.key === key);
  const line = TARGET_LINES[index];
  return targets + 2 + index + (line && 'later' in line ? 1 : 0);
}

export function laterBandRow({ targets }: SummaryRows): number {
  return targets + 2 + TARGET_LINES.filter((line) => !('later' in line)).length;
}

export function targetHelper(key: TargetKey, helper: TargetHelper, rows: SummaryRows): Expression {
  return cell(TARGET_HELPERS_COLUMN + TARGET_HELPERS.indexOf(helper), targetRow(key, rows));
}

/** The plan's percent for an indicator, as `Chỉ tiêu` has it now. */
export function thresholdOf(indicator: Indicator, rows: SummaryRows): Expression {
  const line = TARGET_LINES.find((each) => each.indicator === indicator);
  return targetHelper(line?.key ?? 'both', 'threshold', rows);
}
