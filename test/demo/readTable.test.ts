import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../build/demo/options';
import { readTable, readTables } from '../../build/demo/readTable';
import { troubleText } from '../../build/demo/trouble';
import { temporaryFile } from './temporary';

const SAMPLE = join(import.meta.dirname, '../data/thcs-mau');

async function tableOf(file: InputFile) {
  const read = await readTable(file);
  if (!read.ok) throw new Error(read.troubles.map(troubleText).join('\n'));
  return read.value;
}

async function refusal(file: InputFile): Promise<string> {
  const read = await readTable(file);
  return read.ok ? '' : read.troubles.map(troubleText).join('\n');
}

describe('CSV', () => {
  it.each([
    ['comma', 'Lớp,Họ và tên\r\n6A1,"Nguyễn, An"\r\n'],
    ['semicolon', 'Lớp;Họ và tên\n6A1;Nguyễn, An\n'],
    ['tab', 'Lớp\tHọ và tên\n6A1\tNguyễn, An\n'],
    ['byte order mark', '\ufeffLớp;Họ và tên\r\n6A1;Nguyễn, An\r\n'],
    ['no line break at the end', 'Lớp;Họ và tên\n6A1;Nguyễn, An'],
    ['old Mac line ends', 'Lớp,Họ và tên\r6A1,"Nguyễn, An"\r'],
  ])('%s', async (_, text) => {
    const { rows } = await tableOf(temporaryFile('a.csv', text));
    expect(rows).toEqual([
      ['Lớp', 'Họ và tên'],
      ['6A1', 'Nguyễn, An'],
    ]);
  });

  it('keeps what was typed: spaces, quotes, line breaks, ragged rows', async () => {
    const text = 'a,b,c\n" 6A1 ","nói ""chào""\nhai dòng",=1+1\nx\n"Dân vận" khéo,5" màn,y\n';
    const { rows } = await tableOf(temporaryFile('a.csv', text));
    expect(rows).toEqual([
      ['a', 'b', 'c'],
      [' 6A1 ', 'nói "chào"\nhai dòng', '=1+1'],
      ['x'],
      ['"Dân vận" khéo', '5" màn', 'y'],
    ]);
  });

  it('gives the line each row begins on, past blank lines and quoted line breaks', async () => {
    const text = 'a,b\r\n\r\n1,"x\r\ny"\r\n,\r\n2,z';
    const { rows, lines } = await tableOf(temporaryFile('a.csv', text));
    expect(rows).toEqual([['a', 'b'], [''], ['1', 'x\r\ny'], ['', ''], ['2', 'z']]);
    expect(lines).toEqual([1, 2, 3, 5, 6]);
  });

  it('is not led astray by a title with commas above a table by semicolons', async () => {
    const text = 'TRƯỜNG THCS MẪU, PHƯỜNG A, HẢI PHÒNG\nLớp;Họ và tên\n6A1;Nguyễn An\n';
    const { rows } = await tableOf(temporaryFile('a.csv', text));
    expect(rows).toEqual([
      ['TRƯỜNG THCS MẪU, PHƯỜNG A, HẢI PHÒNG'],
      ['Lớp', 'Họ và tên'],
      ['6A1', 'Nguyễn An'],
    ]);
  });

  it('is not led astray by delimiters inside quotes', async () => {
    const { rows } = await tableOf(temporaryFile('a.csv', 'a,b\n"1;2;3;4;5","6;7;8;9"\n'));
    expect(rows[1]).toEqual(['1;2;3;4;5', '6;7;8;9']);
  });

  it('refuses other encodings and open quotes with a sentence', async () => {
    const windows1258 = new Uint8Array([0x4c, 0xf4, 0xec, 0x70, 0x0a]);
    expect(await refusal(temporaryFile('a.csv', windows1258))).toContain(
      'không phải văn bản UTF-8',
    );
    expect(await refusal(temporaryFile('a.csv', 'a,b\n1,2\n"3,4\n5,6\n'))).toBe(
      'Tệp a.csv: một dấu ngoặc kép mở ở dòng 3 mà không đóng.',
    );
    expect(await refusal(temporaryFile('a.pdf', 'x'))).toBe('Tệp a.pdf phải là .csv hoặc .xlsx.');
    expect(await refusal({ path: '/khong/co.csv', shown: 'co.csv' })).toContain('Không đọc được');
  });
});

describe('.xlsx', () => {
  it('reads the sample roster as the CSV of the same school', async () => {
    const read = (name: string) => tableOf({ path: join(SAMPLE, name), shown: name });
    const filled = ({ rows }: Awaited<ReturnType<typeof read>>) =>
      rows.map((row) => row.join('\t').trimEnd());
    const workbook = filled(await read('roster-moet.xlsx'));
    expect(workbook).toHaveLength(804);
    expect(workbook).toEqual(filled(await read('roster-moet.csv')));
  });

  it('shows days, numbers, ticks, formulas and merged cells as people read them', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Ẩn', hidden: true, rows: [['không đọc']] },
        {
          name: 'DS',
          rows: [
            ['DANH SÁCH', 'thừa', 2_100_000_000, 7.5, null, true],
            [new Date(Date.UTC(2014, 0, 22)), new Date(Date.UTC(2026, 2, 14, 10, 5))],
          ],
          cells: new Map([
            ['1,2', { value: 912_345_678, style: { numFmt: '0000000000' } }],
            ['1,3', { value: null, formula: 'UPPER("a")', formulaResult: 'A' }],
            ['1,4', { value: 46_000, style: { numFmt: 'mm-dd-yy' } }],
            ['1,5', { value: 'Lê', richText: [{ text: 'Lê ' }, { text: 'An' }] }],
          ]),
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        },
      ],
    });
    const file = temporaryFile('ds.xlsx', bytes);
    const { rows, lines } = await tableOf(file);
    expect(rows).toEqual([
      ['DANH SÁCH', '', '2100000000', '7,5', '', 'TRUE'],
      ['22/01/2014', '14/03/2026 10:05', '0912345678', 'A', '09/12/2025', 'Lê An'],
    ]);
    expect(lines).toEqual([1, 2]);
    expect(await readTables(file)).toMatchObject({
      value: [
        { name: 'Ẩn', hidden: true, rows: [['không đọc']] },
        { name: 'DS', hidden: false },
      ],
    });
  });

  it('refuses what is no workbook', async () => {
    expect(await refusal(temporaryFile('a.xlsx', 'Lớp,Tên'))).toContain('không phải bảng tính');
  });
});
