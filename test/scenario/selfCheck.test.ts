import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_WORDS, type AssumptionId } from '../../src/words/selfCheck';
import { DIST, newBook } from '../school/openSchool';
import { setConstant } from '../standin/model/content';
import type { Sheet } from '../standin/model/sheet';
import { temporaryFolder } from '../temporaryFolder';

const SELF_CHECK = 'Tự kiểm tra môi trường Google';

const opened = newBook();
const { google, book, leader } = opened;
const { state } = book;
const tabs = book.sheets();

/** What the self-check answers, line by line. */
function answer(): string[] {
  leader.click(SELF_CHECK, { answers: ['OK'] });
  return leader.alerts.at(-1)?.text.split('\n') ?? [];
}

/** The tab that was made last: the scratch tab, or the trial's second one. */
function newest(): Sheet {
  const sheet = state.sheets.at(-1);
  if (!sheet) throw new Error('no tab');
  return sheet;
}

function scratch(): Sheet {
  const found = state.sheets.find(({ name }) => name.endsWith('tự kiểm tra'));
  if (!found) throw new Error('no scratch tab');
  return found;
}

function put(row: number, column: number, value: string | number | boolean): void {
  setConstant(state, newest(), row, column, value);
}

const { faults } = google;
const range = (method: string) => `SpreadsheetApp.Range.${method}`;
const sheet = (method: string) => `SpreadsheetApp.Sheet.${method}`;

/** Told by tests of their own; and what only another JavaScript could break. */
type Elsewhere = 'scriptZone' | 'bookLocale' | 'driveEnabled' | 'unicode';

/** Another Google, one difference for an assumption; each is installed as its trial begins. */
const OTHER_GOOGLE: Record<Exclude<AssumptionId, Elsewhere>, () => void> = {
  semicolon: () => faults.meanwhile(range('getValue'), () => put(1, 2, '#ERROR!')),
  functionNames: () => faults.meanwhile(range('getValue'), () => put(1, 2, '#NAME?')),
  formulaReadBack: () => faults.meanwhile(range('getFormula'), () => put(1, 3, 'x')),
  numberCriteria: () => faults.meanwhile(range('getValue'), () => put(1, 2, 0)),
  textCriteria: () => faults.meanwhile(range('getValue'), () => put(1, 2, '#N/A')),
  arraysInSumproduct: () => faults.meanwhile(range('getValue'), () => put(1, 2, 1)),
  middleOfText: () => faults.meanwhile(range('getValue'), () => put(1, 2, 'ễ')),
  emptyTextOfFormula: () => faults.meanwhile(range('getValue'), () => put(1, 2, 0)),
  digitsInText: () => faults.meanwhile(range('getValue'), () => put(1, 2, 0)),
  errorsAsText: () => faults.meanwhile(range('getValue'), () => put(1, 2, '#KHÔNG')),
  todayInZone: () => faults.meanwhile(range('getValue'), () => put(1, 2, 1)),
  quotedTabNames: () => faults.fail(range('setFormula')),
  formulaFollowsName: () => faults.meanwhile(range('getValue'), () => put(1, 1, 7)),
  blockGrows: () => faults.meanwhile(range('getValue'), () => put(1, 2, 6), { nth: 2 }),
  textStaysText: () => faults.meanwhile(range('getValues'), () => put(1, 1, 2)),
  rowsAppended: () => faults.meanwhile(range('getValues'), () => put(4, 1, 46_143)),
  noFormulaFromText: () =>
    faults.meanwhile(range('getFormula'), () => {
      state.calculator.setFormula(newest().id, 1, 1, '=1+1');
    }),
  daysStay: () => faults.meanwhile(range('getDisplayValue'), () => put(1, 1, 46_081)),
  numbersStay: () => faults.meanwhile(range('getValue'), () => put(1, 1, '2.5')),
  boxValues: () => faults.meanwhile(range('getValues'), () => put(2, 1, false)),
  emptyCells: () => faults.meanwhile(range('isBlank'), () => put(1, 2, 0)),
  conditionFormula: () =>
    faults.meanwhile(sheet('getConditionalFormatRules'), () => {
      newest().conditional = [];
    }),
  warningKeeps: () => faults.fail(range('setValue'), { code: 'invalidData' }),
  rejectRefuses: () =>
    faults.meanwhile(range('setValue'), () => {
      newest().cell(1, 1).rule = undefined;
    }),
  ruleCopies: () =>
    faults.meanwhile(range('getDataValidation'), () => {
      newest().cell(3, 1).rule = undefined;
    }),
  ruleOfOtherTab: () =>
    faults.meanwhile(range('getDataValidation'), () => {
      scratch().cell(1, 1).rule = undefined;
    }),
  // The tab is emptied of drop-downs first.
  clearLeavesRules: () => faults.fail(range('clearDataValidations'), { nth: 2 }),
  copyKeepsAll: () =>
    faults.meanwhile(range('getNote'), () => {
      newest().cell(1, 2).note = '';
    }),
  copyIsShown: () =>
    faults.meanwhile(sheet('isSheetHidden'), () => {
      newest().hidden = true;
    }),
  copyIsOpen: () => faults.meanwhile(sheet('getProtections'), protectNewest, { nth: 2 }),
  rangeCopiesBetweenTabs: () => faults.meanwhile(range('getValue'), () => put(1, 2, 3)),
  idsStay: () => faults.fail(sheet('setName')),
  oneProtectionATab: () => faults.meanwhile(sheet('getProtections'), protectNewest, { nth: 2 }),
  warningIsNoObstacle: () => faults.fail(range('canEdit')),
  ownProtectionLetsIn: () => faults.fail('SpreadsheetApp.Protection.removeEditors'),
  frozenTogether: () =>
    faults.meanwhile(sheet('getFrozenRows'), () => {
      newest().rowAxis.frozen = 0;
    }),
  authorised: () => faults.fail('ScriptApp.getAuthorizationInfo'),
  accountKnown: () => faults.fail('Session.getEffectiveUser'),
  documentLock: () => faults.fail('LockService.getDocumentLock'),
  documentProperties: () => faults.fail('PropertiesService.Properties.setProperty'),
  documentCache: () => faults.fail('CacheService.Cache.put'),
  digest: () => faults.fail('Utilities.computeDigest'),
  foldersAndMarks: () => faults.fail('Drive.Files.list'),
  docxBecomesDoc: () => faults.fail('Drive.Files.create'),
};

function protectNewest(): void {
  state.protections.push({
    id: state.nextId(),
    sheetId: newest().id,
    area: undefined,
    description: '',
    warningOnly: true,
    editors: new Set(),
    domainEdit: false,
    unprotected: [],
  });
}

/** A call that every trial begins with, and no trial makes. */
const BEGINNING = sheet('clearNotes');

const IDS = Object.keys(ASSUMPTION_WORDS) as AssumptionId[];

/** The assumptions in the order in which they are tried: as they are told where all hold. */
const ORDER = answer()
  .filter((line) => line.startsWith('  ✓ '))
  .map((line) => IDS.find((id) => line === `  ✓ ${ASSUMPTION_WORDS[id].what}`));

function isBroken(id: AssumptionId): id is keyof typeof OTHER_GOOGLE {
  return id in OTHER_GOOGLE;
}

/** Installs the differences, each as its trial begins. */
function visitOtherGoogle(place = 0): void {
  const id = ORDER[place];
  if (id === undefined) return;
  faults.meanwhile(BEGINNING, () => {
    if (isBroken(id)) OTHER_GOOGLE[id]();
    visitOtherGoogle(place + 1);
  });
}

function expectNothingLeft(): void {
  expect(book.sheets()).toEqual(tabs);
  expect(state.protections).toEqual([]);
  expect(google.drive.files()).toEqual([]);
  const kept = [...opened.addOn.world.properties.values()].flatMap((entries) => [
    ...entries.keys(),
  ]);
  expect(kept).toEqual([]);
}

describe('on the stand-in', () => {
  it('every assumption holds, and nothing of the trials is left', () => {
    const lines = answer();
    const count = IDS.length;
    expect(lines[0]).toBe(`Google làm đúng ${count}/${count} điều mà sổ cần.`);
    expect(lines.filter((line) => line.startsWith('  ✓'))).toHaveLength(count);
    expect(lines.slice(-4, -3)).toEqual(['Thầy/cô xem bằng mắt:']);
    expectNothingLeft();
  });

  it('every assumption is tried once', () => {
    expect([...ORDER].sort()).toEqual([...IDS].sort());
  });
});

describe('on another Google', () => {
  it('what does not hold is told with what was seen and what to do', () => {
    visitOtherGoogle();
    const lines = answer();
    faults.clear();
    const broken = IDS.filter(isBroken);
    const told = lines.filter((line) => line.startsWith('  ✗'));
    const wanted = broken.map((id) => `  ✗ ${ASSUMPTION_WORDS[id].what}`);
    expect(told.map((line) => line.replace(/ \(.*$/s, '')).sort()).toEqual(
      wanted.map((line) => line.replace(/ \(.*$/s, '')).sort(),
    );
    expect(told[0]).toBe(
      `  ✗ Công thức dùng dấu chấm phẩy (platform 1.3, 1.5). Google cho: "#ERROR!". ${ASSUMPTION_WORDS.semicolon.advice}`,
    );
    expect(lines[0]).toBe(
      `Google làm đúng ${IDS.length - broken.length}/${IDS.length} điều mà sổ cần.`,
    );
    expectNothingLeft();
  });

  it('a book in another zone and locale is told so', () => {
    state.locale = 'en_US';
    state.timeZone = 'America/New_York';
    const told = answer().filter((line) => line.startsWith('  ✗'));
    state.locale = 'vi_VN';
    state.timeZone = 'Asia/Ho_Chi_Minh';
    for (const id of ['bookLocale', 'scriptZone'] as const) {
      const line = told.find((text) => text.includes(ASSUMPTION_WORDS[id].what));
      expect(line).toContain('Kiểm tra và khôi phục sổ');
    }
    expectNothingLeft();
  });

  it('a project without the Drive service is told so, and what needs it does not hold', () => {
    const dist = temporaryFolder();
    cpSync(DIST, dist, { recursive: true });
    const manifest = JSON.parse(readFileSync(`${DIST}/appsscript.json`, 'utf8'));
    delete manifest.dependencies.enabledAdvancedServices;
    writeFileSync(`${dist}/appsscript.json`, JSON.stringify(manifest));
    const bare = google.install({ dist, book }).open(leader.user);
    bare.click(SELF_CHECK, { answers: ['OK'] });
    const lines = bare.alerts.at(-1)?.text.split('\n') ?? [];
    const told = lines.filter((line) => line.startsWith('  ✗'));
    const ids = ['driveEnabled', 'foldersAndMarks', 'docxBecomesDoc'] as const;
    expect(told.map((line) => ids.find((id) => line.includes(ASSUMPTION_WORDS[id].what)))).toEqual(
      ids,
    );
    expect(told[0]).toContain('“Drive API”');
    expectNothingLeft();
  });

  it('what a stop leaves behind is gone with the next self-check', () => {
    faults.stopAt(150);
    expect(() => leader.click(SELF_CHECK, { answers: ['OK'] })).toThrow();
    faults.clear();
    expect(book.sheets()).not.toEqual(tabs);
    expect(answer()[0]).toContain('Google làm đúng');
    expectNothingLeft();
  });
});
