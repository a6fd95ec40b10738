import type { Output } from '../../src/page/contract';
import type { Answer } from '../standin';
import { setConstant } from '../standin/model/content';
import { copySheet } from '../standin/model/copy';
import { insert, remove } from '../standin/model/gridChange';
import type { Sheet } from '../standin/model/sheet';
import { answered } from './callPage';
import { RIGHT_ROW } from './classRows';
import { openTrial, type Trial } from './trial';
import { openYear, STEPS } from './trialSteps';

export const REPAIR = 'Kiểm tra và khôi phục sổ';
export const RESTORE = 'Lấy lại bản sao';
/** What is said of a book to which nothing happened. */
export const WHOLE = 'Sổ nguyên vẹn: đủ các tab, cột, công thức, danh sách chọn và bảo vệ.';

/** How a property is tried; more and others by hand: `REPAIR_RUNS=200 REPAIR_SEED=7 vitest run …`. */
export function trials(usual: number): { numRuns: number; seed: number } {
  const { REPAIR_RUNS = usual, REPAIR_SEED = '20260531' } = process.env;
  return { numRuns: Number(REPAIR_RUNS), seed: Number(REPAIR_SEED) };
}

const schools = new Map<string, Trial>();

/**
 * Two classes, rows in both, a hand-in; the book as it is before anybody damages it. It is made once
 * a worker: damage is done to copies.
 */
export function openRepairSchool(dist: string): Trial {
  const made = schools.get(dist) ?? makeRepairSchool(dist);
  schools.set(dist, made);
  return made;
}

function makeRepairSchool(dist: string): Trial {
  const trial = openYear(dist);
  STEPS.enterClasses(trial, '6A1', '6/2');
  STEPS.setUp(trial);
  STEPS.pasteRoster(trial, [
    ['Lê Na', '6A1'],
    ['Vũ Hà', '6A1'],
    ['Trần Tú', '6/2'],
  ]);
  STEPS.importRoster(trial);
  trial.leader.paste('6A1!B3', [[...RIGHT_ROW], ['Vũ Hà', 'NT1', 'Bố', '', '', '', '']]);
  trial.leader.paste('6-2!B3', [['Trần Tú', ...RIGHT_ROW.slice(1)]]);
  trial.leader.type('6A1!K3', 'ghi thêm');
  trial.teacher.tick('6A1!A1');
  trial.leader.paste('Khó khăn, đề xuất!B2', [['6A1', 'Khó khăn', 'Thiếu máy']]);
  return trial;
}

/** A copy of a book that stands for the same file. */
export function copyTrial(dist: string, from: Trial): Trial {
  return openTrial(dist, from);
}

/** What the dialogs of a click said. */
export function click({ leader }: Trial, item: string, ...answers: Answer[]): string[] {
  const before = leader.alerts.length;
  leader.click(item, { answers });
  return leader.alerts.slice(before).map(({ text }) => text);
}

/** Repairs after a yes: what was asked and how it ended. */
export function repair(trial: Trial): [question: string, end: string] {
  const [question = '', end = ''] = click(trial, REPAIR, 'OK', 'OK');
  return [question, end];
}

/** Clicks the repair and says OK to whatever it asks: how it ended. */
export function repairAnyway({ addOn, google, book }: Trial): string {
  const desk = addOn.open(google.user(book.state.owner.email), { person: () => 'OK' });
  desk.click(REPAIR);
  return desk.alerts.at(-1)?.text ?? '';
}

type Walk = 'surveyNext' | 'repairNext';

/**
 * Lets every service call take a second, so that each part of a walk is long enough for a call of its
 * own; of a trial whose clock stands still.
 */
export function slowly({ google: { clock } }: Trial): void {
  clock.advance = (milliseconds) => {
    if (milliseconds > 0) clock.set(new Date(clock.now() + 1_000).toISOString());
  };
}

/**
 * Walks through the book as the page does, call by call.
 * @param between what happens after each call but the last, with what the call was about
 * @returns the last call's answer
 */
export function walkBySteps(
  { leader }: Trial,
  walk: Walk,
  { anew = true, between = (_: string) => {} } = {},
): Output<Walk> {
  let step = answered(leader, walk, { anew });
  while (step.what !== null) {
    between(step.what);
    step = answered(leader, walk, { anew: false });
  }
  return step;
}

/** A hand reaches for a tab that is not there. */
export class NoTab extends Error {}

/** Things that people do to a book by hand. */
export function hands({ book: { state } }: Trial) {
  const tab = (name: string): Sheet => {
    const sheet = state.sheetByName(name);
    if (!sheet) throw new NoTab(`no tab ${name}`);
    return sheet;
  };
  return {
    rename: (from: string, to: string) => state.renameSheet(tab(from), to),
    deleteTab: (name: string) => state.removeSheet(tab(name)),
    /** Right of the tab, where Sheets puts it. */
    copyTab: (name: string, to: string) =>
      void copySheet(state, tab(name), to, state.sheets.indexOf(tab(name)) + 1),
    moveTab: (name: string, place: number) => {
      const sheet = tab(name);
      state.sheets.splice(state.sheets.indexOf(sheet), 1);
      state.sheets.splice(place, 0, sheet);
    },
    insertColumn: (name: string, before: number) => insert(state, tab(name), 'column', before, 1),
    deleteColumn: (name: string, at: number) => remove(state, tab(name), 'column', at, 1),
    insertRow: (name: string, before: number) => insert(state, tab(name), 'row', before, 1),
    typeOver: (name: string, row: number, column: number, value: string | number) =>
      setConstant(state, tab(name), row, column, value),
    /** Formats stay; drop-downs and checkboxes go. */
    dropRules: (name: string, column: number, rows: readonly number[]) => {
      for (const row of rows) tab(name).cell(row, column).rule = undefined;
    },
    dropColours: (name: string) => {
      tab(name).conditional = [];
    },
    dropProtections: (name: string) => {
      const { id } = tab(name);
      state.protections = state.protections.filter(({ sheetId }) => sheetId !== id);
    },
    zone: (zone: string) => {
      state.timeZone = zone;
    },
    locale: (locale: string) => {
      state.locale = locale;
    },
  };
}

/** Tabs in which people type, with the columns that are theirs. */
const TYPED: Readonly<Record<string, string>> = {
  '6A1': 'B2:K11',
  '6-2': 'B2:K11',
  'Học sinh': 'A1:K12',
  'Chi đội': 'A1:J10',
  'Cài đặt': 'A1:C40',
  'Danh mục': 'A1:AZ42',
  'Khó khăn, đề xuất': 'A1:I10',
  'Chỉ tiêu': 'A1:E10',
  'Nộp số liệu': 'A2:M6',
};

/** All that people typed, as it is shown, by tab. */
function typedCells({ book }: Trial): Record<string, string[][]> {
  return Object.fromEntries(
    Object.entries(TYPED).map(([tab, place]) => [
      tab,
      book.displays(`${tab}!${clip(book, tab, place)}`),
    ]),
  );
}

/** The figures of the book, and every error that it shows. */
export function figures({ book }: Trial): Record<string, string[][]> {
  const whole = (tab: string) => {
    const look = book.sheets().find(({ name }) => name === tab);
    if (!look) throw new Error(`no tab ${tab}`);
    return book.displays(`${tab}!${clip(book, tab, `A1:ZZ${look.rows}`)}`);
  };
  return {
    figures: whole('_Số liệu'),
    summary: whole('Tổng hợp'),
    board: book.displays('Nộp số liệu!O2:AK6'),
    students: book.displays('Học sinh!L1:M12'),
    live: [...book.displays('6A1!A1:C1'), ...book.displays('6-2!A1:C1')],
    states: [...book.displays('6A1!A3:A11'), ...book.displays('6-2!A3:A11')],
    // A copy of a damaged tab is as damaged.
    errors: [book.errors().filter((text) => !text.startsWith('Sao lưu'))],
  };
}

/** What no damage and no repair may change. */
export const kept = (trial: Trial) => ({ typed: typedCells(trial), figures: figures(trial) });

/** The place without what lies beyond the grid. */
function clip(book: Trial['book'], tab: string, place: string): string {
  const look = book.sheets().find(({ name }) => name === tab);
  if (!look) return place;
  return place.replace(/:([A-Z]+)(\d+)$/, (_, letters: string, row: string) => {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return `:${lettersOf(Math.min(column, look.columns))}${Math.min(Number(row), look.rows)}`;
  });
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const own = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? lettersOf(rest) + own : own;
}
