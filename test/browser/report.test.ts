import { describe, expect, test } from 'vitest';
import { openDocx } from '../document/openDocx';
import { all } from '../document/xml';
import { openSchool, type School } from '../school/openSchool';
import { openAddOn } from './openAddOn';
import { sidebarScenario } from './sidebarScenario';

const scenario = sidebarScenario();
const { openReportTab, button, sees, agree } = scenario;

/** Two classes in October; in September An’s mother is able, Tú’s is under way. */
function schoolInOctober(): School {
  const school = openSchool({
    classes: { '6A1': ['Nguyễn Văn An', 'Lê Na'], '6/2': ['Trần Tú'] },
    today: '2025-10-31',
  });
  school.teacher('6A1').paste('6A1!D3', [
    ['Mẹ', '40–59', 'Quét mã QR', '20/09/2025', 'Biết sử dụng'],
    ['Bố mẹ', '40–59', 'Quét mã QR', '06/10/2025', 'Đang hướng dẫn'],
  ]);
  school.teacher('6/2').paste('6-2!B3', [
    ['Trần Tú', 'NT1', 'Mẹ', '18–39', 'Quét mã QR', '21/09/2025', 'Đang hướng dẫn'],
    ['Trần Tú', 'NT2', 'Hàng xóm', 'Từ 60', 'Quét mã QR', '22/09/2025', 'Biết sử dụng'],
    ['Trần Tú', 'NT1', 'Mẹ', '18–39', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ]);
  return school;
}

const school = schoolInOctober();

const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** The documents of a month, `09/2025`, the oldest first. */
function documents(month: string) {
  return school.google.drive
    .files()
    .filter(({ name, mimeType }) => mimeType === GOOGLE_DOC && name.includes(month));
}

/** What `Báo cáo đã lập` holds of a month: version, link, checksum. */
function records(month: string): (string | undefined)[][] {
  return school.book
    .displays('Báo cáo đã lập!A2:F20')
    .filter(([period]) => period === `Tháng ${month}`)
    .map(([, , version, , link, checksum]) => [version, link, checksum]);
}

test('the class of the open tab, as its teacher left it, down to what is to be mended', async () => {
  school.leader.select('6A1!A1');
  const sidebar = await openAddOn(scenario, school.leader);
  await sidebar.getByRole('heading', { name: 'Lớp 6A1' }).waitFor();
  await sees('1/2 em hoàn thành');
  const counts = await sidebar.locator('dl > div').allTextContents();
  expect(counts).toEqual(['Hợp lệ1', 'Còn thiếu0', 'Cần sửa1']);
  const verdict = school.book.cell('6A1!L4').display;
  expect(verdict).toContain('Ô D4');
  const [problem] = await sidebar.locator('.rows.invalid li').allTextContents();
  expect(problem).toBe(`Dòng 4${verdict}`);
  await sidebar.getByText('Học sinh chưa hoàn thành (1)').click();
  expect(await sidebar.getByRole('listitem').allTextContents()).toContain('Lê Na');

  school.leader.select("'6-2'!A1");
  await button('Làm mới').click();
  await sidebar.getByRole('heading', { name: 'Lớp 6/2' }).waitFor();
  await sees('1/1 em hoàn thành');
  school.leader.select("'Cài đặt'!A1");
  await button('Làm mới').click();
  await sees('Thầy/cô đang mở tab “Cài đặt”.');
});

describe('“Lập báo cáo tháng” in the hands of the Tổng phụ trách', () => {
  test('makes a Google Doc of the chosen month, with its figures, and records it', async () => {
    const sidebar = await openAddOn(scenario, school.leader);
    await openReportTab();
    const choice = sidebar.getByLabel('Kỳ báo cáo');
    expect(await choice.locator('option').allTextContents()).toEqual([
      'Tháng 10 năm 2025',
      'Tháng 9 năm 2025',
    ]);
    expect(await choice.locator(':checked').textContent()).toBe('Tháng 10 năm 2025');
    await choice.selectOption({ label: 'Tháng 9 năm 2025' });
    await agree('Xem trước và lập', 'Lập báo cáo');
    const link = sidebar.getByRole('link', { name: 'Báo cáo tháng 09/2025' });
    await link.waitFor();

    const [document, ...others] = documents('09/2025');
    expect(others).toEqual([]);
    expect(await link.getAttribute('href')).toBe(
      `https://docs.google.com/document/d/${document?.id}/edit`,
    );
    expect(document).toMatchObject({
      name: 'Báo cáo tháng 09/2025 - Liên đội Trường THCS Mẫu',
      owner: school.leader.user.email,
    });
    await sees('2 lớp chưa nộp số liệu tháng này: 6A1, 6/2.');

    const paper = openDocx(school.google.drive.bytes(document?.id ?? ''));
    const lines = paper.paragraphs.map(({ text }) => text);
    expect(lines.join('\n')).toMatch(/^Kết quả thực hiện .* tháng 9 năm 2025$/m);
    expect(lines).toEqual(
      expect.arrayContaining([
        '- Lượt hướng dẫn: 3, trong tháng 3.',
        '- Người thân được hướng dẫn: 2, tăng trong tháng 2.',
        '- Người thân biết sử dụng (mức 2 trở lên): 1, tăng trong tháng 1.',
        '- Người xung quanh được hướng dẫn: 1, tăng trong tháng 1.',
      ]),
    );
    const rows = all(paper.body, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['1', '6A1', '2', '1', '50,0%', '1', '1', '1', 'Đạt'],
        ['2', '6/2', '1', '0', '0,0%', '1', '0', '0', 'Chưa đạt'],
        ['Toàn trường', '3', '1', '33,3%', '2', '1', '1', ''],
      ]),
    );

    const checksum = expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/);
    expect(records('09/2025')).toEqual([['1', await link.getAttribute('href'), checksum]]);
  });

  test('made again is a second version beside the first', async () => {
    const sidebar = await openAddOn(scenario, school.leader);
    await openReportTab();
    await agree('Xem trước và lập', 'Lập báo cáo');
    await sidebar.getByRole('link', { name: 'Báo cáo tháng 10/2025' }).waitFor();
    const [first] = documents('10/2025');
    await agree('Xem trước và lập', 'Lập báo cáo');
    const second = sidebar.getByRole('link', { name: '(lần 2)' });
    await second.waitFor();

    const made = documents('10/2025');
    const title = 'Báo cáo tháng 10/2025 - Liên đội Trường THCS Mẫu';
    expect(made.map(({ name }) => name)).toEqual([title, `${title} (lần 2)`]);
    expect(made[0]).toEqual(first);
    expect(new Set(made.flatMap(({ parents }) => parents)).size).toBe(1);
    expect(records('10/2025').map(([version, link]) => [version, link])).toEqual([
      ['1', expect.stringContaining(`/${made[0]?.id}/`)],
      ['2', await second.getAttribute('href')],
    ]);
  });
});

test('in the hands of a homeroom teacher makes nothing and says whose task it is', async () => {
  const before = school.google.drive.files().length;
  const sidebar = await openAddOn(scenario, school.teacher('6/2'));
  await openReportTab();
  await button('Xem trước và lập').click();
  const alert = sidebar.getByRole('alert');
  await alert.getByText('Báo cáo của Liên đội do Tổng phụ trách Đội lập').waitFor();
  expect(await alert.textContent()).not.toContain('ngoài dự kiến');
  expect(school.google.drive.files()).toHaveLength(before);
});

test('a homeroom teacher sees the own class, with its hand-in', async () => {
  const teacher = school.teacher('6/2');
  teacher.select("'6-2'!A1");
  const sidebar = await openAddOn(scenario, teacher);
  await sees('1/1 em hoàn thành');
  await sees('Tất cả học sinh của lớp đã hoàn thành.');
  await sees('Tháng 10/2025: chưa nộp.');
  teacher.tick("'6-2'!A1");
  await button('Làm mới').click();
  await sees('Tháng 10/2025: đã nộp.');
  expect(await sidebar.getByRole('alert').count()).toBe(0);
});
