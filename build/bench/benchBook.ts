import { isDeepStrictEqual } from 'node:util';
import { columnLetter } from '../../src/core/formula/reference';
import {
  classTabLayout,
  FIRST_INPUT_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
} from '../../src/core/workbook/classTab';
import { SETTING_ROWS, SETTINGS_FIRST_ROW } from '../../src/core/workbook/settingsTab';
import { TAB } from '../../src/core/workbook/tabNames';
import type { CallName, Input, Output, PageReply } from '../../src/page/contract';
import { type BookHandle, createGoogle, type Desk, type Google } from '../../test/standin';
import { displayOf, formulaOf, setConstant } from '../../test/standin/model/content';
import type { DeskState } from '../../test/standin/model/deskState';
import { launch } from '../../test/standin/runtime/launch';
import { toPage, toServer } from '../../test/standin/runtime/transport';
import { type BenchSchool, SETTINGS, TODAY } from './benchSchool';

/** A book that an add-on works on, measured, and the people who type into it, not measured. */
export interface BenchBook {
  google: Google;
  book: BookHandle;
  /**
   * A call of the page, for as long as it takes: what Google would stop is measured to its end.
   * @throws where the add-on refuses
   */
  call<N extends CallName>(name: N, input: Input<N>): Output<N>;
  /** The menu item that makes all that is missing, in one execution. */
  clickSetUp(): void;
  typeSettings(): void;
  enterClasses(school: BenchSchool): void;
  pasteRoster(school: BenchSchool): void;
  pasteRows(school: BenchSchool, className: string): void;
  /** One typed cell and the event that follows, of the class's teacher. */
  keystroke(place: string, typed: string): void;
  clear(place: string): void;
  /**
   * Types over a title and over a formula of a class tab, and takes its colours away.
   * @returns what tells whether all of it stands again
   */
  damage(className: string): () => boolean;
}

/** @param dist the built folder of the add-on to be measured */
export function benchBook(dist: string): BenchBook {
  const google = createGoogle({ now: `${TODAY}T09:00:00+07:00`, patience: 2 ** 31 - 1 });
  const owner = google.user('tpt@truong.example');
  const book = google.createSpreadsheet('Sổ', { owner });
  const addOn = google.install({ dist, book });
  const leader = addOn.open(owner);
  const { world, manifest } = addOn;
  const setting = {
    world,
    manifest,
    dist,
    book: addOn.book,
    user: owner,
    desk: window(),
    limit: Infinity,
  };
  const call: BenchBook['call'] = (name, input) => {
    const reply = launch({ ...setting, mode: 'FULL' }, 'callFromPage', {
      given: (_, { realm }) => [toServer({ call: name, input }, realm)],
      result: toPage,
    }) as PageReply<Output<typeof name>>;
    if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
    return reply.value;
  };
  return {
    google,
    book,
    call,
    clickSetUp: () => leader.click('Thiết lập sổ', { answers: ['OK'] }),
    typeSettings() {
      for (const [key, value] of Object.entries(SETTINGS)) {
        const row = SETTING_ROWS.findIndex((each) => each.key === key);
        leader.type(`${TAB.settings}!B${SETTINGS_FIRST_ROW + row}`, value);
      }
    },
    enterClasses({ classNames }) {
      for (const name of classNames) book.share(google.user(teacherOf(name)));
      paste(
        leader,
        `${TAB.classes}!A2`,
        classNames.map((name) => [name, 'Chi đội', name, teacherOf(name)]),
      );
    },
    pasteRoster({ classNames, students }) {
      const lines = classNames.flatMap((className) =>
        (students[className] ?? []).map((name, place) => [String(place + 1), name, className]),
      );
      paste(leader, `${TAB.rosterImport}!A1`, [['STT', 'Họ và tên', 'Lớp'], ...lines]);
    },
    pasteRows(school, className) {
      // Google promises nobody the event of an edit (platform 3.4), and it is not what is measured.
      google.faults.fail('SpreadsheetApp.Range.getSheet');
      const first = `'${className}'!${columnLetter(FIRST_INPUT_COLUMN)}${FIRST_ROW}`;
      leader.paste(first, school.rows(className));
      google.faults.clear();
    },
    keystroke: (place, typed) => void leader.type(place, typed),
    clear: (place) => void leader.clear(place),
    damage(className) {
      const sheet = book.state.sheetByName(className);
      if (!sheet) throw new Error(`no tab ${className}`);
      const { verdictColumn } = classTabLayout(sheet.rowAxis.count);
      const damaged = () => [
        displayOf(book.state, sheet, HEADER_ROW, FIRST_INPUT_COLUMN),
        formulaOf(book.state, sheet, FIRST_ROW, verdictColumn),
        sheet.conditional.length,
      ];
      const before = damaged();
      setConstant(book.state, sheet, HEADER_ROW, FIRST_INPUT_COLUMN, 'Em');
      setConstant(book.state, sheet, FIRST_ROW, verdictColumn, 'đạt');
      sheet.conditional = [];
      return () => isDeepStrictEqual(damaged(), before);
    },
  };
}

function teacherOf(className: string): string {
  return `gvcn.${className.toLowerCase()}@truong.example`;
}

function paste(desk: Desk, place: string, rows: readonly (readonly string[])[]): void {
  const { accepted, messages } = desk.paste(place, rows);
  if (!accepted) throw new Error(`${place}: ${messages.join(' ')}`);
}

/** Nobody answers anything here: the page asks its own questions. */
function window(): DeskState {
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  return {
    phone: false,
    menus: [],
    dialogs: [],
    sidebar: undefined,
    alerts: [],
    toasts: [],
    answers: [],
    person: undefined,
    sheetId: 0,
    area,
  };
}
