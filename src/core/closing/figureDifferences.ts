import type { CellValue } from '../ledger/cellText';
import type { ClassLedger } from '../rollup/classLedger';
import type { Day } from '../school/day';
import type { Month } from '../school/month';
import {
  FIGURE_KEYS,
  FIGURES_COLUMNS,
  figuresColumn,
  figuresRow,
  GROUP_CODES,
  PERIODS_A_CLASS,
} from '../workbook/figuresTab';
import { type CellGrid, gridValue, hasFormula } from './cellGrid';
import { type Difference, placeAt } from './difference';

/** One of a class's rows in `_Số liệu`; today's has no month. */
export interface FiguresPeriod {
  /** 0 to 11 for the months, 12 for today. */
  period: number;
  until: Day;
  month?: Month;
}

/**
 * Compares a class's rows of `_Số liệu` with the figures counted in TypeScript, and names every
 * cell of its rows that lost its formula.
 * @param place of the class in the working tabs
 * @param compared the periods whose figures are compared
 * @param isFormula whether the add-on writes a formula into a column of a period
 */
export function figureDifferences(
  grid: CellGrid,
  place: number,
  ledger: ClassLedger,
  compared: readonly FiguresPeriod[],
  isFormula: (period: number, column: number) => boolean,
): Difference[] {
  const { className } = ledger;
  const monthOfPeriod = new Map(compared.map(({ period, month }) => [period, month]));
  const figureAt = (period: number, figure: string) => {
    const month = monthOfPeriod.get(period);
    return { className, figure, ...(month === undefined ? {} : { month }) };
  };
  const missing = Array.from({ length: PERIODS_A_CLASS }, (_, period) =>
    FIGURES_COLUMNS.flatMap((figure, index): Difference[] => {
      const [row, column] = [figuresRow(place, period), index + 1];
      if (!isFormula(period, column) || hasFormula(grid, row, column)) return [];
      const holds = gridValue(grid, row, column);
      const where = placeAt(grid.tab, column, row);
      return [{ code: 'formulaMissing', where, params: { holds, ...figureAt(period, figure) } }];
    }),
  );
  const differing = compared.flatMap(({ period, until, month }) =>
    Object.entries(countedFigures(ledger, until, month)).flatMap(
      ([figure, counted]): Difference[] => {
        const [row, column] = [figuresRow(place, period), figuresColumn(figure)];
        const sheet = gridValue(grid, row, column);
        if (sheet === counted || !isFormula(period, column) || !hasFormula(grid, row, column))
          return [];
        const where = placeAt(grid.tab, column, row);
        const params = { sheet, counted, ...figureAt(period, figure) };
        return [{ code: 'figureDiffers', where, params }];
      },
    ),
  );
  return [...missing.flat(), ...differing];
}

/** A class's figures by the names of the columns. */
function countedFigures(
  ledger: ClassLedger,
  until: Day,
  month: Month | undefined,
): Record<string, CellValue> {
  const figures = ledger.figuresOn(until);
  return {
    month: month === undefined ? 0 : Number(month.replace('-', '')),
    until,
    enrolment: ledger.enrolmentOn(until),
    ...Object.fromEntries(FIGURE_KEYS.map((key) => [key, figures[key]])),
    ...Object.fromEntries(
      GROUP_CODES.map((code) => [code, figures.entriesBySkillGroup[code] ?? 0]),
    ),
    valid: ledger.states.valid,
    pending: ledger.states.pending,
    invalid: ledger.states.invalid,
  };
}
