import type { Day } from '../school/day';
import type { Period } from '../school/periods';
import type { ClassLedger } from './classLedger';
import { growth, sumFigures } from './combine';
import type { Figures } from './figures';
import { type BalanceNote, carriedOver, type OpeningBalance } from './openingBalances';

export interface PeriodFigures {
  /** Cumulative in this book up to the period's end. */
  atEnd: Figures;
  /** The period's own figures: growth, and for a calendar year what earlier books counted of it. */
  inPeriod: Figures;
  /** Students enrolled at the period's end. */
  enrolment: number;
  notes: BalanceNote[];
}

/**
 * The school's figures of a period (design 3). For parts of the school pass their ledgers and
 * balances only.
 */
export function figuresOfPeriod(
  ledgers: readonly ClassLedger[],
  balances: readonly OpeningBalance[],
  period: Period,
): PeriodFigures {
  const upTo = (day: Day) => sumFigures(ledgers.map((ledger) => ledger.figuresOn(day)));
  const atEnd = upTo(period.to);
  const own = growth(atEnd, upTo(period.from - 1));
  const { notes, ...carried } = carriedOver(balances, period);
  return {
    atEnd,
    inPeriod: {
      ...own,
      entries: own.entries + carried.entries,
      relativesGuided: own.relativesGuided + carried.relativesGuided,
      relativesAble: own.relativesAble + carried.relativesAble,
    },
    enrolment: ledgers.reduce((sum, ledger) => sum + ledger.enrolmentOn(period.to), 0),
    notes,
  };
}
