import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { ENTRY_HEADERS } from '../../build/demo/headerTables';
import { type Inputs, readInputs } from '../../build/demo/inputs';
import type { InputFile } from '../../build/demo/options';
import { INPUT_FILES, type InputName } from '../../build/demo/optionTable';
import { refusedText } from '../../build/demo/refused';
import { troubleText } from '../../build/demo/trouble';
import { temporaryFile } from './temporary';

const SAMPLE = join(import.meta.dirname, '../data/thcs-mau');
const sampleFile = (name: InputName): InputFile => ({
  path: join(SAMPLE, INPUT_FILES[name]),
  shown: INPUT_FILES[name],
});

type Files = Partial<Record<InputName, InputFile | string>>;

/** Texts stand for files of that content under the sample's names. */
async function read(files: Files, month = '2026-05') {
  const given = Object.entries(files).map(([name, file]) => [
    name,
    typeof file === 'string' ? temporaryFile(INPUT_FILES[name as InputName], file) : file,
  ]);
  return readInputs({ files: Object.fromEntries(given), month });
}

async function inputsOf(files: Files, month?: string): Promise<Inputs> {
  const outcome = await read(files, month);
  if (!outcome.ok) throw new Error(outcome.troubles.map(troubleText).join('\n'));
  return outcome.value;
}

async function troublesOf(files: Files, month?: string): Promise<string[]> {
  const outcome = await read(files, month);
  return outcome.ok ? [] : outcome.troubles.map(troubleText);
}

const ROSTER = 'STT,Họ và tên,Lớp\n1,Hà Diệu Vy,6/1\n2,Lê Yến Thảo,6/10\n3,Vũ Đức Hải,6/2\n';
const ENTRY_HEADER =
  'Lớp,Học sinh,Người được hướng dẫn,Quan hệ,Nhóm tuổi,Kỹ năng,Ngày hướng dẫn,Mức kết quả';

describe('the shipped sample', () => {
  it('reads whole, with the counts of its independent figures', async () => {
    const files = Object.fromEntries(
      (Object.keys(INPUT_FILES) as InputName[]).map((name) => [name, sampleFile(name)]),
    );
    const inputs = await inputsOf(files);
    const expected = JSON.parse(readFileSync(join(SAMPLE, 'expected.json'), 'utf8'));
    const { valid, pending, invalid } = expected.rows;
    expect(inputs.entries).toHaveLength(valid + pending + invalid);
    expect(inputs.classes.map(({ className }) => className)).toEqual(Object.keys(expected.classes));
    expect(inputs.students).toHaveLength(expected.enrolment);
    const competent = (rows: readonly { competent: boolean }[]) =>
      [rows.filter((row) => row.competent).length, rows.length] as const;
    expect(competent(inputs.students)).toEqual(expected.literacy.students);
    expect(competent(inputs.staff)).toEqual(expected.literacy.staff);
    expect(inputs.roster.map(({ name, cells }) => [name, cells.length])).toEqual([
      ['DanhSach', 804],
    ]);
    expect(inputs.refused).toEqual([]);
    expect(inputs.settings.school).toBe('Trường THCS Mẫu');
    expect(inputs.entries[1]).toMatchObject({
      line: 3,
      className: '6A1',
      student: 'Nguyễn Ngọc Chi',
      person: 'NT1',
      relation: 'Bố',
      ageBand: '18–39',
      skill: 'Mua hàng trên sàn thương mại điện tử',
      day: '23/09/2025',
      level: 'Biết sử dụng',
      channel: 'Tại Trung tâm phục vụ hành chính công',
      difficulty: '',
      note: '',
    });
    expect(inputs.classes[0]).toMatchObject({
      teacher: 'Phạm Hương Nhung',
      email: 'gvcn.6a1@thcsmau.example',
      model: 'Học sinh với Phong trào Bình dân học vụ số',
      otherModel: '',
      registered: '15/09/2025',
      target: '44',
    });
    expect(inputs.handIns[0]).toMatchObject({
      className: '6A1',
      month: '2025-09',
      day: '02/10/2025',
    });
    expect(inputs.proposals[0]).toMatchObject({ body: 'Công an phường', state: 'Đang xử lý' });
    expect(inputs.activities[1]).toMatchObject({
      day: '20/09/2025',
      audience: 'Cán bộ, giáo viên',
      participants: '44',
    });
    expect(inputs.narrative.map(({ month }) => month)).toEqual(['2025-10', '2026-05']);
  });
});

describe('what is not given is empty', () => {
  it('and the classes are those of the roster in natural order', async () => {
    const inputs = await inputsOf({ roster: temporaryFile('ds.csv', ROSTER) });
    expect(inputs.classes.map(({ className }) => className)).toEqual(['6/1', '6/2', '6/10']);
    expect(inputs).toMatchObject({ entries: [], students: [], staff: [], narrative: [] });
    expect(inputs.settings).toMatchObject({
      school: '',
      principal: '',
      schoolYear: { start: '2025-09-01', end: '2026-08-31' },
    });
  });

  it.each([
    ['2025-09', '2025-09-01', '2026-08-31'],
    ['2026-08', '2025-09-01', '2026-08-31'],
    ['2026-12', '2026-09-01', '2027-08-31'],
  ])('the school year is the one of %s', async (month, start, end) => {
    expect((await inputsOf({}, month)).settings.schoolYear).toEqual({ start, end });
  });

  it('students.csv stands in for a roster', async () => {
    const students = 'Lớp;STT;Họ và tên;Đội viên\n6A2;1;Hà Diệu Vy;x\n6A1;1;Vũ Đức Hải;không\n';
    const inputs = await inputsOf({ students });
    expect(inputs.classes.map(({ className }) => className)).toEqual(['6A1', '6A2']);
    expect(inputs.roster[0]?.cells[1]).toEqual(['6A2', '1', 'Hà Diệu Vy', 'x']);
    expect(inputs.students.map(({ member }) => member)).toEqual([true, false]);
  });

  it('a class file names the classes in its order, the roster adds those it forgot', async () => {
    const inputs = await inputsOf({
      classes: 'Lớp,GVCN\nLớp 6/10,Cô An\n6/1,\n6/1,Cô Hà\n06/02/2026,\n',
      roster: temporaryFile('ds.csv', ROSTER),
    });
    expect(inputs.classes.map(({ className, teacher }) => [className, teacher])).toEqual([
      ['6/10', 'Cô An'],
      ['6/1', ''],
      ['6/2', ''],
    ]);
    expect(inputs.refused.map(refusedText)).toEqual([
      'Tệp classes.csv, dòng 4: Lớp "6/1" đã có ở dòng trên.',
      expect.stringContaining('dòng 5: Tên lớp đã bị bảng tính đổi thành ngày ("06/02/2026")'),
    ]);
  });

  it('a workbook with one tab a class gives all tabs that are not hidden', async () => {
    const tab = (name: string, hidden = false) => ({
      name,
      hidden,
      rows: [
        ['DANH SÁCH HỌC SINH', null],
        ['STT', 'Họ và tên'],
        [1, 'Hà Diệu Vy'],
      ],
    });
    const bytes = await writeXlsx({ sheets: [tab('6A2'), tab('6A9', true), tab('6A1')] });
    const inputs = await inputsOf({ roster: temporaryFile('ds.xlsx', bytes) });
    expect(inputs.roster.map(({ name }) => name)).toEqual(['6A2', '6A1']);
    expect(inputs.roster[0]?.cells[0]).toEqual(['DANH SÁCH HỌC SINH', '']);
    expect(inputs.classes.map(({ className }) => className)).toEqual(['6A1', '6A2']);
  });
});

describe('headers', () => {
  const row = '6/1,Hà Diệu Vy,NT1,Mẹ,40–59,Gọi video,02/10/2025,Biết sử dụng';

  it.each([
    ['the words of the class tab', ENTRY_HEADER],
    ['older words', 'Lớp,Học sinh,Người thân,Quan hệ,Nhóm tuổi,Kỹ năng,Ngày,Kết quả'],
    ['case, spaces, colons', ENTRY_HEADER.toUpperCase().replaceAll(',', ' :,')],
    ['decomposed letters', ENTRY_HEADER.normalize('NFD')],
    ['a title above', `SỔ THEO DÕI\n\n${ENTRY_HEADER}`],
  ])('are read from %s', async (_, header) => {
    const { entries } = await inputsOf({ roster: rosterFile(), entries: `${header}\n${row}\n` });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ className: '6/1', person: 'NT1', day: '02/10/2025' });
  });

  it('keep every cell as typed, whatever the order, and ignore unknown columns', async () => {
    const header = `Số điện thoại,Ghi chú,${ENTRY_HEADER}`;
    const typed = '0900,  hai  dấu cách ,6/1,Hà Diệu Vy,NT1, má ,40-59,=1+1,31/02/2026,';
    const { entries } = await inputsOf({
      roster: rosterFile(),
      entries: `${header}\n${typed}\n`,
    });
    expect(entries[0]).toMatchObject({
      note: '  hai  dấu cách ',
      relation: ' má ',
      ageBand: '40-59',
      skill: '=1+1',
      day: '31/02/2026',
      level: '',
      channel: '',
    });
    const known = Object.keys(ENTRY_HEADERS);
    expect(Object.keys(entries[0] ?? {}).sort()).toEqual([...known, 'cells', 'line'].sort());
  });

  it('a missing one is one sentence with the file, the header and what was found', async () => {
    const entries = ENTRY_HEADER.replace('Kỹ năng,', '');
    expect(await troublesOf({ entries })).toEqual([
      'Tệp entries.csv thiếu cột "Kỹ năng"; dòng tiêu đề đọc được: "Lớp", "Học sinh", "Người được hướng dẫn", "Quan hệ", "Nhóm tuổi", "Ngày hướng dẫn", "Mức kết quả".',
    ]);
    expect(await troublesOf({ students: 'Lớp,Tên\n6A1,An\n' })).toEqual([
      'Tệp students.csv thiếu cột "Họ và tên"; dòng tiêu đề đọc được: "Lớp", "Tên".',
    ]);
    expect(await troublesOf({ staff: '\n\n' })).toEqual(['Tệp staff.csv không có dòng nào.']);
  });
});

describe('rows of unknown classes and months', () => {
  it('are refused one by one with their line in the file; the rest goes in', async () => {
    const rows = ['6/1', '', '6/9', ' lớp 6/2'].map((name) => `${name},Hà Diệu Vy,NT1,Mẹ,,,,`);
    const inputs = await inputsOf({
      roster: rosterFile(),
      entries: [ENTRY_HEADER, rows[0], ',,,,,,,', '', ...rows.slice(1)].join('\r\n'),
      'hand-ins': [
        'Lớp,Tháng,Ngày nộp',
        '6/1,9/2025,02/10/2025',
        '6/1,tháng chín,02/10/2025',
        '6/1,Tháng 8/2026,31/08/2026',
        '6/1,9/2026,02/10/2026',
      ].join('\n'),
      proposals: 'Ngày,Lớp,Loại,Nội dung\n,,Khó khăn,Thiếu máy\n,9Z,Khó khăn,Thiếu máy\n',
    });
    expect(inputs.entries.map(({ line, className }) => [line, className])).toEqual([
      [2, '6/1'],
      [7, '6/2'],
    ]);
    expect(inputs.handIns.map(({ month }) => month)).toEqual(['2025-09', '2026-08']);
    expect(inputs.proposals).toHaveLength(1);
    expect(inputs.refused.map(({ file, line, reason }) => [file, line, reason.code])).toEqual([
      ['entries.csv', 5, 'classEmpty'],
      ['entries.csv', 6, 'classUnknown'],
      ['hand-ins.csv', 3, 'monthUnreadable'],
      ['hand-ins.csv', 5, 'monthOutsideYear'],
      ['proposals.csv', 3, 'classUnknown'],
    ]);
  });
});

describe('JSON files', () => {
  it('settings may leave keys out', async () => {
    const { settings } = await inputsOf({
      settings: '\ufeff{"school":"Trường THCS Bạch Đằng","plan":{"number":"06/KH"}}',
    });
    expect(settings).toMatchObject({
      school: 'Trường THCS Bạch Đằng',
      plan: { number: '06/KH', date: '2025-09-01' },
      handInDay: 5,
    });
  });

  it.each<[string, Files, string]>([
    ['broken', { settings: '{' }, 'Tệp settings.json không phải JSON đúng cú pháp.'],
    ['a wrong day', { settings: '{"plan":{"date":"31/02/2026"}}' }, 'mục "plan.date"'],
    ['a wrong kind', { settings: '{"handInDay":"năm"}' }, 'mục "handInDay"'],
    ['no object', { settings: '[]' }, 'mục "(toàn bộ tệp)"'],
    ['a wrong month', { narrative: '[{"month":"5/2026"}]' }, 'mục "0.month"'],
  ])('%s', async (_, files, sentence) => {
    const told = await troublesOf(files);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(sentence);
  });
});

it('refuses a roster that the import could not read, and a month outside the school year', async () => {
  expect(await troublesOf({ roster: temporaryFile('ds.csv', 'a,b\n1,2\n') })).toEqual([
    expect.stringMatching(/^Tệp ds\.csv: Không thấy dòng tiêu đề/),
  ]);
  expect(await troublesOf({ settings: sampleFile('settings') }, '2027-01')).toEqual([
    'Tháng 2027-01 nằm ngoài năm học ghi trong settings.json (2025-09 – 2026-08).',
  ]);
});

it('tells the trouble of several files together', async () => {
  expect(await troublesOf({ settings: '{', staff: 'Chức vụ\nBGH\n' })).toHaveLength(2);
});

function rosterFile(): InputFile {
  return temporaryFile('ds.csv', ROSTER);
}
