import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../build/demo/main.ts', import.meta.url));

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly folder: string;
  readonly status: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Runs the command as a person does, from a folder of their own with their own files. */
function demo(files: Readonly<Record<string, string>>, options: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'so-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const run = spawnSync(process.execPath, ['--import', 'tsx', main, ...options], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { folder, status: run.status, said: run.stdout, complained: run.stderr };
}

const roster = [
  'TRƯỜNG THCS NHỎ;;;',
  'DANH SÁCH HỌC SINH;;;',
  'STT;Họ và tên;Lớp;SĐT liên hệ',
  '1;Nguyễn Văn An;6/1;0912345678',
  '2;Lê Na;6/1;0912345679',
  '3;Trần Tú;7/1;0912345670',
  'Danh sách này gồm có 3 em;;;',
].join('\r\n');

const entries = [
  'Lớp;Học sinh;Người thân;Quan hệ;Nhóm tuổi;Kỹ năng;Ngày;Mức kết quả',
  '6/1;Nguyễn Văn An;NT1;má;40-59;quét mã qr;5/10/25;biết sử dụng',
  'Lớp 6/1;Lê Na;NT1;Bố mẹ;40–59;Quét mã QR;06/10/2025;Biết sử dụng',
  '9/9;Ai Đó;NT1;Mẹ;40–59;Quét mã QR;06/10/2025;Biết sử dụng',
].join('\r\n');

const students = ['STT;Họ và tên;Lớp;Đội viên', '1;Nguyễn Văn An;6/1;x', '4;Hồ Lạ;6/1;x'].join(
  '\r\n',
);

describe('the local run on a school of one’s own', () => {
  let run: Run;
  beforeAll(() => {
    const files = { 'ds.csv': roster, 'hs.csv': students, 'so.csv': entries };
    const marked = Object.entries(files).map(([name, text]) => [name, `\ufeff${text}`]);
    run = demo(Object.fromEntries(marked), [
      ...['--roster', 'ds.csv', '--students', 'hs.csv', '--entries', 'so.csv'],
      ...['--month', '2025-10', '--out', 'kq', '--no-serve'],
    ]);
  });
  const result = (name: string) => readFileSync(join(run.folder, 'kq', name));

  it('ends well and says what each step did', () => {
    expect(run.complained).toBe('');
    expect(run.status).toBe(0);
    expect(run.said).toMatch(/Thiết lập sổ: 2 lớp/);
    expect(run.said).toMatch(/Giáo viên dán số liệu của lớp: 2 dòng/);
    expect(run.said).toMatch(/Làm sạch và kiểm tra: .*1 dòng cần sửa/);
  });

  it('writes figures by class name, never by tab name', () => {
    const figures = JSON.parse(result('figures.json').toString('utf8'));
    expect(Object.keys(figures.classes)).toEqual(['6/1', '7/1']);
    expect(figures.classes['6/1']).toMatchObject({
      enrolment: 2,
      rows: { valid: 1, pending: 0, invalid: 1 },
      cumulative: { '2025-10': { entries: 1, studentsReached: 1, entriesBySkillGroup: { A: 1 } } },
    });
    expect(figures.literacy).toEqual({ students: [0, 3], staff: [0, 0] });
  });

  it('refuses rows of an unknown class or student one by one', () => {
    const [, ...refused] = result('refused.csv').toString('utf8').split('\r\n');
    expect(refused).toEqual([
      'so.csv,4,"Không có lớp ""9/9"" trong sổ.",9/9,Ai Đó,NT1,Mẹ,40–59,Quét mã QR,06/10/2025,Biết sử dụng',
      'hs.csv,3,"Danh sách không có học sinh ""Hồ Lạ"" ở lớp này.",4,Hồ Lạ,6/1,x',
    ]);
    expect(run.said).toContain('Tệp so.csv, dòng 4: Không có lớp "9/9" trong sổ.');
  });

  it('writes the report and a workbook with formulas and their values', async () => {
    const written = readdirSync(join(run.folder, 'kq')).sort();
    expect(written).toEqual([
      'Báo cáo tháng 10-2025 - Liên đội.docx',
      'figures.json',
      'refused.csv',
      'so-binh-dan-hoc-vu-so.xlsx',
    ]);
    const { sheets } = await readXlsx(result('so-binh-dan-hoc-vu-so.xlsx'), { sheets: ['6-1'] });
    const [tab] = sheets;
    // Row by row: as cleaned, with the verdict's own formula behind its value.
    expect(tab?.rows.slice(2, 4).map((row) => [...row.slice(0, 6), row[11]])).toEqual([
      [
        ...['✓', 'Nguyễn Văn An', 'NT1', 'Mẹ', '40–59', 'Quét mã QR'],
        'Đã tính: người thân biết sử dụng',
      ],
      [
        ...['!', 'Lê Na', 'NT1', 'Bố mẹ', '40–59', 'Quét mã QR'],
        expect.stringMatching(/^Ô D4 \(Quan hệ\): đọc được “Bố mẹ”/),
      ],
    ]);
    expect(tab?.rows[2]?.[6]).toEqual(new Date(Date.UTC(2025, 9, 5)));
    expect(tab?.cells?.get('2,0')?.formula).toMatch(/^CHOOSE\(/);
    expect(tab?.cells?.get('2,11')?.formula).toMatch(/^IF\(/);
  });

  it('carries no telephone number of the roster into any of its files', () => {
    for (const name of readdirSync(join(run.folder, 'kq'))) {
      const isZip = /\.(docx|xlsx)$/.test(name);
      const parts = isZip ? Object.values(unzipSync(result(name))) : [result(name)];
      const texts = parts.map((part) => strFromU8(part));
      expect(texts.join('').length).toBeGreaterThan(0);
      expect(texts.some((text) => /912345678|912345679|912345670/.test(text))).toBe(false);
    }
  });
});

describe('a file that is not there', () => {
  it('is one clear sentence, and nothing is written', () => {
    const { folder, status, said, complained } = demo({}, [
      ...['--entries', 'khong-co.csv', '--no-serve'],
    ]);
    expect(status).toBe(1);
    expect(said).toBe('');
    expect(complained.trim()).toBe('Không tìm thấy tệp khong-co.csv (tùy chọn --entries).');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
