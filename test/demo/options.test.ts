import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DemoOptions, readOptions } from '../../build/demo/options';
import { helpText, INPUT_FILES, OPTION_TABLE } from '../../build/demo/optionTable';
import { troubleText } from '../../build/demo/trouble';
import { dayOfIso } from '../../src/core/school/day';
import { temporaryFolder } from '../temporaryFolder';

const SAMPLE = join(import.meta.dirname, '../data/thcs-mau');

function read(argv: string[], from = temporaryFolder()) {
  return readOptions(argv, { from, sampleFolder: SAMPLE });
}

function accepted(argv: string[], from?: string): DemoOptions {
  const read_ = read(argv, from);
  if (!read_.ok) throw new Error(read_.troubles.map(troubleText).join('\n'));
  return read_.value;
}

function refusals(argv: string[], from?: string): string[] {
  const read_ = read(argv, from);
  return read_.ok ? [] : read_.troubles.map(troubleText);
}

describe('defaults (design 6)', () => {
  it('takes every file of the sample, May 2026 and its last day', () => {
    const from = temporaryFolder();
    const options = accepted([], from);
    expect(options.sample).toBe(true);
    expect(Object.keys(options.files)).toEqual(Object.keys(INPUT_FILES));
    expect(options.files.entries?.path).toBe(join(SAMPLE, 'entries.csv'));
    expect(options).toMatchObject({
      month: '2026-05',
      today: dayOfIso('2026-05-31'),
      out: join(from, 'out'),
      figures: join(from, 'out', 'figures.json'),
      serve: true,
      help: false,
    });
  });

  it('takes the last day of a given month', () => {
    expect(accepted(['--month', '2026-02']).today).toBe(dayOfIso('2026-02-28'));
  });

  it('puts the figures into a given out folder', () => {
    const from = temporaryFolder();
    expect(accepted(['--out', 'kq'], from).figures).toBe(join(from, 'kq', 'figures.json'));
    expect(accepted(['--out=kq', '--figures=so.json'], from).figures).toBe(join(from, 'so.json'));
  });
});

describe('inputs', () => {
  it('leaves the other files out when one is given, never the sample', () => {
    const from = temporaryFolder();
    writeFileSync(join(from, 'nhap.csv'), 'Lớp\n');
    const options = accepted(['--entries', 'nhap.csv', '--no-serve'], from);
    expect(options.sample).toBe(false);
    expect(options.files).toEqual({
      entries: { path: join(from, 'nhap.csv'), shown: 'nhap.csv' },
    });
    expect(options.serve).toBe(false);
  });

  it('counts relative paths from where the command was called and leaves absolute ones', () => {
    const from = temporaryFolder();
    const elsewhere = join(temporaryFolder(), 'ds.csv');
    writeFileSync(elsewhere, '');
    mkdirSync(join(from, 'sub'));
    writeFileSync(join(from, 'sub', 'a.csv'), '');
    const { files } = accepted(['--roster', elsewhere, '--staff', 'sub/a.csv'], from);
    expect(files.roster?.path).toBe(elsewhere);
    expect(files.staff?.path).toBe(join(from, 'sub', 'a.csv'));
  });
});

describe('trouble, one Vietnamese sentence each', () => {
  it.each([
    [['--rooster', 'x'], 'Không có tùy chọn --rooster.'],
    [['-m', '2026-05'], 'Không có tùy chọn -m.'],
    [['entries.csv'], 'Không rõ "entries.csv" dùng để làm gì'],
    [['--month'], 'Tùy chọn --month cần có giá trị đi kèm.'],
    [['--month', '--no-serve'], 'Tùy chọn --month cần có giá trị đi kèm.'],
    [['--out='], 'Tùy chọn --out cần có giá trị đi kèm.'],
    [['--no-serve=1'], 'Tùy chọn --no-serve không nhận giá trị đi kèm.'],
    [['--month', '2026-13'], 'yyyy-mm, ví dụ 2026-05; đọc được "2026-13".'],
    [['--month', '5/2026'], 'đọc được "5/2026".'],
    [['--today', '2026-02-30'], 'yyyy-mm-dd, ví dụ 2026-05-31; đọc được "2026-02-30".'],
    [['--port', '0'], 'cần một số từ 1 đến 65535; đọc được "0".'],
    [['--port', 'tám'], 'đọc được "tám".'],
    [['--entries', 'khong-co.csv'], 'Không tìm thấy tệp khong-co.csv (tùy chọn --entries).'],
  ])('%j', (argv, sentence) => {
    const told = refusals(argv);
    expect(told[0]).toContain(sentence);
  });

  it('tells a folder from a file', () => {
    const from = temporaryFolder();
    mkdirSync(join(from, 'thu-muc'));
    writeFileSync(join(from, 'tep'), '');
    expect(refusals(['--roster', 'thu-muc'], from)).toEqual([
      'thu-muc là một thư mục, trong khi tùy chọn --roster cần một tệp.',
    ]);
    expect(refusals(['--out', 'tep'], from)).toEqual([
      'tep là một tệp, trong khi tùy chọn --out cần một thư mục.',
    ]);
  });

  it('tells several at once', () => {
    expect(refusals(['--month', 'x', '--entries', 'y.csv'])).toHaveLength(2);
  });
});

it('lists every option in the help', () => {
  for (const { name, help } of OPTION_TABLE) {
    expect(helpText()).toContain(`--${name}`);
    expect(helpText()).toContain(help);
  }
  expect(accepted(['--help']).help).toBe(true);
});
