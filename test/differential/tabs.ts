import fc from 'fast-check';
import type { Column } from '../../src/core/ledger/columns';
import type { LedgerRules } from '../../src/core/ledger/judge';
import { LONGEST_TEXT } from '../../src/core/ledger/textRules';
import type { Day } from '../../src/core/school/day';
import { lastDayOfMonth, monthOfDay, monthsBetween } from '../../src/core/school/month';
import { FIRST_ROW } from '../../src/core/workbook/classTab';
import type { BookPlan, Held, PlannedClass } from './bookPlan';
import { FREE_TEXTS, ODD_CELLS, oddDays, spellingsOf } from './cellTexts';

/** Labels as rosters have them, and some that a lookup could take for another. */
const LABELS = [
  'Nguyễn Văn An',
  'Nguyễn Văn Ân',
  'Nguyễn Minh Anh (số 5)',
  'Nguyễn Minh Anh (số 6)',
  'Lê *',
  'Lê Na',
  'Lê ?a',
  'Trần ~ Tú',
  'Trần ~* Tú',
  "H'Hen Niê",
  'ĐỖ THỊ ĐÀO',
  'Đỗ Thị Đào',
  'Hoà',
  'Hòa',
  'Hòa'.normalize('NFD'),
  '12',
  'A',
] as const;

/** How often a cell is right, empty, a variant of something right, or odd. */
interface Mix {
  right: number;
  empty: number;
  variant: number;
  odd: number;
}

/** Right rows, so that rules between rows meet often. */
const TIDY: Mix = { right: 1, empty: 0, variant: 0, odd: 0 };
const CARELESS: Mix = { right: 40, empty: 4, variant: 2, odd: 1 };
const WILD: Mix = { right: 3, empty: 3, variant: 3, odd: 3 };
/** What a single slip puts into a cell. */
const SLIP: Mix = { right: 0, empty: 2, variant: 6, odd: 2 };

/** One class whose few students and persons come again and again. */
export function classArbitrary(
  plan: Plan & Pick<BookPlan, 'lastRow'>,
  name: string,
  studentCount = 5,
): fc.Arbitrary<PlannedClass> {
  const { rules, yearStart, yearEnd, today, lastRow } = plan;
  const odd = [...ODD_CELLS, ...oddDays(yearStart, yearEnd, today)];
  const ends = monthEnds(yearStart, yearEnd);
  // Only a roster's values hang on the labels: the others are made once for all tabs.
  const known = rules.columns.map((column) =>
    column.kind.type === 'roster' ? undefined : valuesOf(column, plan, []),
  );
  return fc
    .uniqueArray(fc.constantFrom(...LABELS), { minLength: studentCount, maxLength: studentCount })
    .chain((labels) => {
      const students = fc.tuple(...labels.map((label) => studentArbitrary(label, plan, ends)));
      const columns = rules.columns.map((column, index) => ({
        ...(known[index] ?? valuesOf(column, plan, labels)),
        odd,
      }));
      const tidy = rowArbitrary(columns, TIDY);
      const row = fc.oneof(
        { weight: 4, arbitrary: tidy },
        { weight: 7, arbitrary: oneSlip(columns, tidy) },
        { weight: 3, arbitrary: rowArbitrary(columns, CARELESS) },
        { weight: 1, arbitrary: rowArbitrary(columns, WILD) },
        { weight: 2, arbitrary: someBlank(rules, tidy) },
      );
      const most = lastRow - FIRST_ROW;
      const rows = fc.array(row, { minLength: most - 4, maxLength: most });
      return fc.record({ name: fc.constant(name), students, rows: withCopies(rows, columns) });
    });
}

function studentArbitrary(
  label: string,
  { yearStart, yearEnd }: Pick<BookPlan, 'yearStart' | 'yearEnd'>,
  ends: readonly Day[],
) {
  // Days at which the figures are counted, and those around them.
  const edge = fc.constantFrom(...ends.flatMap((end) => [end, end + 1]));
  const day = fc.oneof(edge, fc.integer({ min: yearStart - 30, max: yearEnd + 30 }));
  const open = fc.constant(undefined);
  return fc
    .record({
      from: fc.oneof({ weight: 2, arbitrary: open }, day),
      until: fc.oneof({ weight: 2, arbitrary: open }, day),
    })
    .map(({ from, until }) => ({
      label,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }));
}

function monthEnds(yearStart: Day, yearEnd: Day): Day[] {
  return monthsBetween(monthOfDay(yearStart), monthOfDay(yearEnd)).map(lastDayOfMonth);
}

function rowArbitrary(columns: readonly ColumnCells[], mix: Mix): fc.Arbitrary<Held[]> {
  return fc.tuple(...columns.map((column) => cellArbitrary(column, mix)));
}

/** A right row but for one cell. */
function oneSlip(columns: readonly ColumnCells[], tidy: fc.Arbitrary<Held[]>) {
  const slips = columns.map((column, index) =>
    fc.record({ index: fc.constant(index), held: cellArbitrary(column, SLIP) }),
  );
  return fc
    .tuple(tidy, fc.oneof(...slips))
    .map(([cells, { index, held }]) => cells.map((cell, i) => (i === index ? held : cell)));
}

/** Some rows filled down from others, with one cell typed over or none. */
function withCopies(rows: fc.Arbitrary<Held[][]>, columns: readonly ColumnCells[]) {
  const changes = columns.map((column, index) =>
    fc.record({ index: fc.constant(index), held: cellArbitrary(column, TIDY) }),
  );
  const place = fc.nat({ max: 30 });
  const copy = fc.record({ from: place, to: place, change: fc.option(fc.oneof(...changes)) });
  return fc.tuple(rows, fc.array(copy, { maxLength: 5 })).map(([typed, copies]) =>
    copies.reduce((all, { from, to, change }) => {
      const source = all[from % all.length] ?? [];
      const copied = source.map((held, i) => (i === change?.index ? change.held : held));
      return all.map((row, i) => (i === to % all.length ? copied : row));
    }, typed),
  );
}

type Plan = Pick<BookPlan, 'rules' | 'lists' | 'yearStart' | 'yearEnd' | 'today'>;

function cellArbitrary({ right, variants, odd }: ColumnCells, mix: Mix): fc.Arbitrary<Held> {
  return fc.oneof(
    { weight: mix.right, arbitrary: right },
    { weight: mix.empty, arbitrary: fc.constant('') },
    { weight: mix.variant, arbitrary: variants },
    { weight: mix.odd, arbitrary: fc.constantFrom(...odd) },
  );
}

/** What a column is filled with, but for what fits none. */
interface Values {
  right: fc.Arbitrary<Held>;
  variants: fc.Arbitrary<Held>;
}

interface ColumnCells extends Values {
  odd: readonly Held[];
}

/** Few different right values, so that rows agree and clash by chance. */
const OFTEN = 2;

function valuesOf(
  { kind, required, hints = [] }: Column,
  plan: Plan,
  labels: readonly string[],
): Values {
  const { yearStart, yearEnd, today } = plan;
  switch (kind.type) {
    case 'roster': {
      const { variants } = words(labels, []);
      return { right: fc.constantFrom(...labels), variants };
    }
    case 'list': {
      const items = plan.lists[kind.list].filter(({ label }) => label !== '');
      const aliases = items.flatMap((item) => item.aliases);
      const hinted = hints.flatMap(({ typed }) => typed);
      return words(
        items.map(({ label }) => label),
        [...aliases, ...hinted, ...hinted.map((word) => word.toUpperCase())],
      );
    }
    case 'day': {
      const usual = fc.constantFrom(yearStart + 30, yearStart + 31, today - 40);
      return {
        right: fc.oneof(
          { weight: 5, arbitrary: usual },
          fc.integer({ min: yearStart, max: today }),
        ),
        variants: fc.constantFrom(...oddDays(yearStart, yearEnd, today)),
      };
    }
    case 'text':
      return {
        right: fc.oneof(
          { weight: required ? 0 : 4, arbitrary: fc.constant('') },
          fc.constantFrom('Đã xong', 'ok'),
        ),
        variants: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...FREE_TEXTS) },
          fc.string({ unit: fc.constantFrom(...'0123456789 -–.\u00a0@aạ|'), maxLength: 24 }),
          fc.string({ unit: fc.constantFrom(...'nguyễnNL êTrần'), maxLength: LONGEST_TEXT + 1 }),
        ),
      };
  }
}

/** Labels, those few first ones above all, and what people make of them. */
function words(labels: readonly string[], others: readonly string[]): Values {
  const exact = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...labels.slice(0, 1)) },
    { weight: 2, arbitrary: fc.constantFrom(...labels.slice(0, OFTEN)) },
    { weight: 4, arbitrary: fc.constantFrom(...labels) },
  );
  const otherCase = fc.constantFrom(...labels).map((label) => label.toUpperCase());
  const spelt = fc.constantFrom(...labels.flatMap(spellingsOf));
  return {
    right: fc.oneof({ weight: 8, arbitrary: exact }, otherCase),
    variants: others.length === 0 ? spelt : fc.oneof(spelt, fc.constantFrom(...others)),
  };
}

/** A row of which any cells are blank. */
function someBlank({ columns }: LedgerRules, row: fc.Arbitrary<Held[]>): fc.Arbitrary<Held[]> {
  const kept = fc.array(fc.boolean(), { minLength: columns.length, maxLength: columns.length });
  return fc.tuple(row, kept).map(([cells, keep]) => cells.map((cell, i) => (keep[i] ? cell : '')));
}
