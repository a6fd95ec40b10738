import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../build/demo/main.ts', import.meta.url));

/** Runs the command as a person does, from a folder of their own with their own files. */
function demo(files: Readonly<Record<string, string>>, options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'so-'));
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

describe('the local run on a school of one’s own', () => {
  const { folder, status, said, complained } = demo(
    { 'ds.csv': `\ufeff${roster}`, 'so.csv': `\ufeff${entries}` },
    [
      '--roster',
      'ds.csv',
      '--entries',
      'so.csv',
      '--month',
      '2025-10',
      '--out',
      'kq',
      '--no-serve',
    ],
  );

  it('ends well and says what each step did', () => {
    expect(complained).toBe('');
    expect(status).toBe(0);
    expect(said).toContain('Làm sạch và kiểm tra');
    expect(said).toContain('1 dòng cần sửa');
  });

  it('writes figures by class name, never by tab name', () => {
    const figures = JSON.parse(readFileSync(join(folder, 'kq/figures.json'), 'utf8'));
    expect(Object.keys(figures.classes)).toEqual(['6/1', '7/1']);
    expect(figures.classes['6/1']).toMatchObject({
      enrolment: 2,
      rows: { valid: 1, pending: 0, invalid: 1 },
      cumulative: { '2025-10': { entries: 1, studentsReached: 1, entriesBySkillGroup: { A: 1 } } },
    });
    expect(figures.literacy).toEqual({ students: [0, 3], staff: [0, 0] });
  });

  it('refuses rows of an unknown class one by one', () => {
    const refused = readFileSync(join(folder, 'kq/refused.csv'), 'utf8');
    expect(refused).toContain('9/9');
    expect(refused).toContain(',4,');
    expect(said).toContain('dòng 4');
  });

  it('writes the report and a workbook with formulas and their values', async () => {
    const files = readdirSync(join(folder, 'kq')).sort();
    expect(files.filter((name) => name.endsWith('.docx'))).toHaveLength(1);
    const book = await readXlsx(readFileSync(join(folder, 'kq/so-binh-dan-hoc-vu-so.xlsx')));
    const names = book.sheets.map(({ name }) => name);
    expect(names).toContain('6-1');
    expect(JSON.stringify(book.sheets)).not.toContain('0912345678');
  });
});

describe('a file that is not there', () => {
  const { folder, status, said, complained } = demo({}, [
    '--entries',
    'khong-co.csv',
    '--no-serve',
  ]);

  it('is one clear sentence, and nothing is written', () => {
    expect(status).toBe(1);
    expect(said).toBe('');
    expect(complained.trim()).toBe('Không tìm thấy tệp khong-co.csv (tùy chọn --entries).');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
