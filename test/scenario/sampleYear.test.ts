import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../build/demo/inputs';
import { readOptions } from '../../build/demo/options';
import type { RosterTable } from '../../build/demo/rosterInput';
import { beginYear, type Year } from '../../build/demo/year';
import { FIGURE_KEYS, FIGURES_HEADER, GROUP_CODES } from '../../src/core/workbook/figuresTab';
import { openDocx } from '../document/openDocx';
import { DIST } from '../school/openSchool';
import { expectUnchanged } from './expectUnchanged';

const sample = fileURLToPath(new URL('../data/thcs-mau', import.meta.url));
const expected = JSON.parse(readFileSync(`${sample}/expected.json`, 'utf8'));

/** The sample school's year, done once: the built bundle on the stand-in, from roster to report. */
let year: Year;
let report: { id: string; name: string };
let roster: readonly RosterTable[];

/** Columns of the ministry's roster that the book must never hold. */
const DROPPED = [
  'Mã định danh Bộ GD&ĐT',
  'Ngày sinh',
  'Dân tộc',
  'SĐT liên hệ',
  'Chỗ ở hiện nay',
  'Tên cha',
  'Tên mẹ',
  'Số định danh cá nhân',
];

beforeAll(async () => {
  const options = readOptions([], { from: sample, sampleFolder: sample });
  if (!options.ok) throw new Error('the sample has no options');
  const inputs = await readInputs(options.value);
  if (!inputs.ok) throw new Error('the sample cannot be read');
  roster = inputs.value.roster;
  year = beginYear(inputs.value, { dist: DIST, today: options.value.today });
  year.setUp();
  year.importRoster();
  year.fillTables();
  year.pasteEntries();
  year.check();
  year.handIn();
  report = year.report('2026-05');
});

describe('the sample school, counted by a program that shares nothing with this one', () => {
  it('every figure of the TypeScript roll-up is equal', () => {
    expect(year.figures('2026-05')).toEqual(expected);
  });

  it('every class figure of the sheet formulas is equal', () => {
    const rows = year.book.values('_Số liệu!A2:W').map((cells) => {
      const row = Object.fromEntries(FIGURES_HEADER.map((name, index) => [name, cells[index]]));
      const groups = GROUP_CODES.filter((code) => row[code] !== 0).map((code) => [code, row[code]]);
      return {
        className: row.className,
        month: String(row.month).replace(/^(\d{4})(\d{2})$/, '$1-$2'),
        enrolment: row.enrolment,
        rows: { valid: row.valid, pending: row.pending, invalid: row.invalid },
        figures: {
          ...Object.fromEntries(FIGURE_KEYS.map((key) => [key, row[key]])),
          entriesBySkillGroup: Object.fromEntries(groups),
        },
      };
    });
    const classes = Object.keys(expected.classes).map((className) => {
      const own = rows.filter((row) => row.className === className);
      const months = own.filter(({ month }) => month in expected.classes[className].cumulative);
      return [
        className,
        {
          enrolment: own[0]?.enrolment,
          rows: own[0]?.rows,
          cumulative: Object.fromEntries(months.map(({ month, figures }) => [month, figures])),
        },
      ];
    });
    expect(Object.fromEntries(classes)).toEqual(expected.classes);
  });

  it('no cell of the book shows an error', () => {
    expect(year.book.errors()).toEqual([]);
  });

  it('nothing but names, classes and places of the roster is anywhere in the book', () => {
    const rows = roster.flatMap(({ cells }) => cells);
    const start = rows.findIndex((row) => row.includes('Họ tên'));
    const header = rows[start] ?? [];
    const students = rows.slice(start + 1).filter((row) => row.length === header.length);
    const contents = (name: string) => students.map((row) => row[header.indexOf(name)] ?? '');
    const dropped = new Set(DROPPED.flatMap(contents));
    expect(dropped.size).toBeGreaterThan(students.length);
    const displays = year.book
      .view()
      .sheets.flatMap(({ cells }) => cells.map((cell) => cell.display));
    const texts = [...new Set(displays)];
    expect(texts.includes(contents('Họ tên')[0] ?? '')).toBe(true);
    expect(texts.filter((text) => dropped.has(text))).toEqual([]);
    // Inside of other texts; addresses of papers hold numbers of any kind.
    const words = texts.filter(
      (text) => !text.startsWith('https://') && !text.includes(year.book.id),
    );
    for (const [first = ''] of DROPPED.map(contents)) {
      expect(first).not.toBe('');
      expect(words.filter((text) => text.includes(first))).toEqual([]);
    }
  });

  it('set up again, nothing changes', () => {
    year.google.calls.reset();
    expectUnchanged(year.book, () => year.leader.click('Thiết lập sổ', { answers: ['OK'] }));
    expect(year.google.calls.snapshot().kinds).toMatchObject({ write: 0, protection: 0, file: 0 });
  });
});

describe('the report of May', () => {
  const paper = () =>
    openDocx(year.google.drive.bytes(report.id))
      .paragraphs.map(({ text }) => text)
      .join('\n');

  it('is a Google Doc in the folder the add-on made', () => {
    const files = year.google.drive.files();
    const doc = files.find(({ id }) => id === report.id);
    expect(doc?.mimeType).toBe('application/vnd.google-apps.document');
    expect(report.name).toBe('Báo cáo tháng 05/2026 - Liên đội Trường THCS Mẫu');
  });

  it('holds the true figures of the month', () => {
    const [april, may] = [expected.school['2026-04'], expected.school['2026-05']];
    const told = (figure: string) => may[figure].toLocaleString('vi-VN');
    const more = (figure: string) => may[figure] - april[figure];
    const text = paper();
    expect(text).toContain(`Lượt hướng dẫn: ${told('entries')}, trong tháng ${more('entries')}.`);
    expect(text).toContain(
      `Người thân được hướng dẫn: ${told('relativesGuided')}, tăng trong tháng ${more('relativesGuided')}.`,
    );
    // 723 of 800.
    expect([may.studentsReached, expected.enrolment]).toEqual([723, 800]);
    expect(text).toContain('90,4%');
  });

  it('is entered in the list of reports', () => {
    const [first] = year.book.displays('Báo cáo đã lập!A2:F2');
    expect(first?.slice(0, 3)).toEqual(['Tháng 05/2026', 'Báo cáo tháng của Liên đội', '1']);
    expect(first?.[4]).toContain(report.id);
    expect(first?.[5]).toMatch(/^SHA-256 [0-9a-f]{64}$/);
  });
});

/**
 * Beside a read a class. The paper itself takes 20: twelve tabs, two charts, folder and paper, the
 * entry, flush and lock; the question before takes the live figures, their formulas and the right
 * to enter it, and while a person reads it nobody holds the lock, so that the book is looked at again.
 * Dialogs wait for a person and are no calls (design 5).
 */
const CALLS_BESIDE_CLASSES = 20 + 4;

describe('a report made again from the menu, question and paper in one', () => {
  it('costs one read a class, and what else it costs does not grow with the school', () => {
    year.google.calls.reset();
    year.report('2026-05');
    const { calls, kinds } = year.google.calls.snapshot();
    const classCount = Object.keys(expected.classes).length;
    expect(calls - kinds.ui).toBeLessThanOrEqual(classCount + CALLS_BESIDE_CLASSES);
  });
});
