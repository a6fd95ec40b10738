import { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readSettingCells } from '../book/settings';
import { appendRecords, mayAppend } from '../book/tableTab';
import { writeSettings } from '../book/writeSettings';
import type { CellValue } from '../core/ledger/cellText';
import { dayOfIso } from '../core/school/day';
import { classNameTrouble, cleanClassName, collidingClassNames } from '../core/text/className';
import { naturalOrder } from '../core/text/naturalOrder';
import { tidyText } from '../core/text/tidyText';
import { Trouble } from '../core/trouble';
import type { SettingKey } from '../core/workbook/settingsTab';
import { TABLES } from '../core/workbook/tables';
import { ensureNextClass } from '../jobs/ensureClasses';
import {
  enterRoster,
  importDigest,
  previewImport as preview,
  previewAgain,
} from '../jobs/importRoster';
import { ensureNextTabs } from '../jobs/setUp';
import { withLock } from '../jobs/withLock';
import { importDoneSentence, importPreviewText } from '../words/jobs';
import { classesAddedSentence, settingsSavedSentence } from '../words/pageSetUp';
import { rosterFailureSentence } from '../words/roster';
import type { Input, Output } from './contract';
import { FORM_SETTINGS, type FormSetting } from './formSettings';
import { typedSetting } from './setUpState';

/** Days of a school year, leap day included. */
const LONGEST_YEAR = 366;

export function makeTabs(): Output<'makeTabs'> {
  return withLock(ensureNextTabs);
}

/**
 * Writes the settings that the person changed, all or none.
 * @throws Trouble `leaderOnly`, `settingChanged`, `settingRefused`, `yearBackwards`
 */
export function saveSettings({ changes }: Input<'saveSettings'>): Output<'saveSettings'> {
  return withLock(() => {
    const book = leadersBook();
    const cells = readSettingCells(book);
    const values = new Map<SettingKey, CellValue>();
    for (const { key, was, value } of changes) {
      const row = FORM_SETTINGS.find((each) => each.key === key);
      if (!row) throw new Error('no such setting', { cause: { code: 'settingUnknown' } });
      const { label, help, kind } = row;
      const standing = typedSetting(cells.get(row.key)?.value ?? '', kind);
      if (standing !== was) throw new Trouble('settingChanged', { label });
      const read = READERS[kind](value, row);
      if (read === undefined) throw new Trouble('settingRefused', { label, help });
      values.set(row.key, read);
    }
    checkYear((key) => values.get(key) ?? cells.get(key)?.value ?? '');
    writeSettings(book, values);
    return { said: settingsSavedSentence(values.size) };
  });
}

/** What a field's text comes to; `undefined` where it is refused. */
const READERS: Readonly<
  Record<FormSetting['kind'], (typed: string, row: FormSetting) => CellValue | undefined>
> = {
  text: (typed, { choices }) => {
    const value = tidyText(typed);
    return !choices || choices.includes(value) ? value : undefined;
  },
  day: (typed) => dayOfIso(typed),
  number: (typed, { from = 0, to = 0 }) => {
    const value = Number(typed);
    const fits = typed.trim() !== '' && Number.isInteger(value) && value >= from && value <= to;
    return fits ? value : undefined;
  },
};

function checkYear(at: (key: SettingKey) => CellValue): void {
  const [start, end] = [at('schoolYear.start'), at('schoolYear.end')];
  if (typeof start !== 'number' || typeof end !== 'number') return;
  if (end <= start || end - start >= LONGEST_YEAR) throw new Trouble('yearBackwards');
}

/** @throws Trouble `leaderOnly`, `classNamesRefused` for all that cannot be used */
export function addClasses({ typed }: Input<'addClasses'>): Output<'addClasses'> {
  return withLock(() => {
    const book = leadersBook();
    const known = readClasses(book).map(({ name }) => name);
    const names = typed.split(/[\n,;]/).map(cleanClassName);
    const added = [...new Set(names)].filter((name) => name !== '' && !known.includes(name));
    const colliding = collidingClassNames([...known, ...added]).flat();
    const refused = added.filter(
      (name) => classNameTrouble(name) !== undefined || colliding.includes(name),
    );
    if (refused.length > 0) throw new Trouble('classNamesRefused', { names: refused.join(', ') });
    const records = added.sort(naturalOrder).map((name) => ({ name, unit: 'Chi đội' }));
    appendRecords(book, TABLES.classes, records);
    return { said: classesAddedSentence(added) };
  });
}

export function previewImport(): Output<'previewImport'> {
  const read = preview(Book.open());
  if ('code' in read) return { kind: 'unreadable', why: rosterFailureSentence(read) };
  const question = importPreviewText(read.roster, read.plan);
  return { kind: 'ready', question, digest: importDigest(read) };
}

/** @throws Trouble `importChanged` where the tab or the students are not what the preview showed */
export function importRoster({ digest }: Input<'importRoster'>): Output<'importRoster'> {
  return withLock(() => {
    const book = Book.open();
    const current = previewAgain(book, digest);
    return { said: importDoneSentence(current.plan, enterRoster(book, current)) };
  });
}

export function makeNextClass(): Output<'makeNextClass'> {
  return withLock(() => ensureNextClass(leadersBook()));
}

function leadersBook(): Book {
  const book = Book.open();
  if (!mayAppend(book, TABLES.reports)) throw new Trouble('leaderOnly');
  return book;
}
