import { partsOfDay } from '../school/day';
import type { Period } from '../school/periods';
import { fold } from '../text/fold';

/** The figures that `Số liệu các năm` keeps of other books. */
export const BALANCE_FIGURES = [
  'entries',
  'relativesGuided',
  'relativesAble',
  'studentsReached',
  'enrolment',
] as const;
export type BalanceFigure = (typeof BALANCE_FIGURES)[number];

/** A row of `Số liệu các năm`: what another book counted of a class, or of the school. */
export interface OpeningBalance extends Readonly<Record<BalanceFigure, number>> {
  /** `2025 - 2026`, or a calendar year: the part of it that an earlier book counted. */
  schoolYear: string;
  /** Empty, or "Toàn trường", where the line is the school's. */
  className: string;
}

export type BalanceNote =
  /** Only a whole school year is there, which cannot be cut at 1 January. */
  | { code: 'balanceNotSplit'; params: { schoolYear: string; year: number } }
  /** Balances hold no age bands, neighbours and skill groups: these count this book alone. */
  | { code: 'balanceWithoutDetails'; params: { year: number } }
  /** The same is told of the school and of its classes: only the school's line is taken. */
  | { code: 'balanceOfSchool'; params: { year: number } };

export interface CarriedOver {
  entries: number;
  relativesGuided: number;
  relativesAble: number;
  notes: BalanceNote[];
}

const CALENDAR_YEAR = /^(?:năm\s+)?(\d{4})$/i;
const SCHOOL_YEAR = /^(?:năm học\s+)?(\d{4})\s*[-–/]\s*(\d{4})$/i;

/**
 * What earlier books add to a period. Only a calendar year reaches into another book (the targets
 * of 2026 span two), and only a row of that calendar year can be added: a school year's total also
 * holds the months before 1 January.
 *
 * Students reached are not carried over: B8 is asked of those enrolled at the period's end, and a
 * total does not tell whether a student of it is among them.
 */
export function carriedOver(balances: readonly OpeningBalance[], period: Period): CarriedOver {
  const nothing: CarriedOver = { entries: 0, relativesGuided: 0, relativesAble: 0, notes: [] };
  if (period.kind !== 'calendarYear') return nothing;
  const year = partsOfDay(period.from).year;
  const own = balances.filter(({ schoolYear }) => calendarYearOf(schoolYear) === year);
  if (own.length === 0) {
    const whole = balances.find(({ schoolYear }) => schoolYearEndsIn(schoolYear, year));
    if (!whole) return nothing;
    const params = { schoolYear: whole.schoolYear.trim(), year };
    return { ...nothing, notes: [{ code: 'balanceNotSplit', params }] };
  }
  const ofSchool = own.filter(({ className }) => isSchool(className));
  const twice = ofSchool.length > 0 && ofSchool.length < own.length;
  const taken = twice ? ofSchool : own;
  const sum = (figure: BalanceFigure) => taken.reduce((total, row) => total + row[figure], 0);
  return {
    entries: sum('entries'),
    relativesGuided: sum('relativesGuided'),
    relativesAble: sum('relativesAble'),
    notes: [
      { code: 'balanceWithoutDetails', params: { year } },
      ...(twice ? [{ code: 'balanceOfSchool', params: { year } } as const] : []),
    ],
  };
}

function isSchool(className: string): boolean {
  return ['', 'toan truong', 'truong'].includes(fold(className));
}

function calendarYearOf(text: string): number | undefined {
  const [, year] = CALENDAR_YEAR.exec(text.trim().normalize()) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** Whether a school year ends within a calendar year. */
function schoolYearEndsIn(text: string, year: number): boolean {
  const [, , end] = SCHOOL_YEAR.exec(text.trim().normalize()) ?? [];
  return Number(end) === year;
}
