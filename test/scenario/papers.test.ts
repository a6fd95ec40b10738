import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSchool, type School } from '../school/openSchool';
import type { Desk } from '../standin';

/** The papers of a class through the menu, on the built bundle; read back by another reader. */
let school: School;
let teacher: Desk;
const DOC = 'application/vnd.google-apps.document';
const MENU = 'Giấy tờ của lớp';

beforeAll(() => {
  school = openSchool({
    classes: { '6A1': ['Lê Na', 'Nguyễn Văn An'], '6/2': ['Trần Thị Bích'] },
    today: '2026-05-31',
  });
  teacher = school.teacher('6A1');
  teacher.paste("'6A1'!B3", [
    ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Cài và đăng nhập VNeID', '04/05/2026', 'Biết sử dụng'],
    ['Nguyễn Văn An', 'NT1', 'Bà nội', 'Từ 60', 'Gọi video, nhắn tin Zalo', '', ''],
  ]);
});

const docs = () => school.google.drive.files().filter(({ mimeType }) => mimeType === DOC);
const entries = () =>
  school.book.displays('Báo cáo đã lập!A2:F9').filter(([period]) => period !== '');

/** The newest Google Doc as a reader of Word files shows it. */
async function newest() {
  const file = docs().at(-1);
  if (!file) throw new Error('no document was made');
  const buffer = Buffer.from(school.google.drive.bytes(file.id));
  const { value: text } = await mammoth.extractRawText({ buffer });
  return { name: file.name, text, id: file.id };
}

describe('the month report of a class', () => {
  it('is made of the open class, entered, and shown without a call of the page', async () => {
    school.leader.select("'6A1'!A1");
    school.leader.click([MENU, 'Báo cáo tháng của lớp'], { answers: [{ text: '5/2026' }] });
    const { name, text, id } = await newest();
    expect(name).toBe('Báo cáo tháng 05/2026 - Lớp 6A1');
    expect(text).toContain('CHI ĐỘI 6A1');
    expect(text).toContain('Giáo viên 6A1');
    expect(text).toContain('Chưa tính 0 dòng cần sửa và 1 dòng còn thiếu.');
    expect(entries().map((row) => row.slice(0, 3))).toEqual([
      ['Tháng 05/2026', 'Báo cáo tháng của lớp 6A1', '1'],
    ]);
    const page = school.leader.dialogs.at(-1)?.html ?? '';
    expect(page).toContain(id);
    expect(page).toContain('1 dòng còn thiếu chưa được tính');
    expect(page).not.toContain('google.script');
  });

  it('is a new version when it is made again', async () => {
    school.leader.click([MENU, 'Báo cáo tháng của lớp'], { answers: [{ text: '' }] });
    expect((await newest()).name).toBe('Báo cáo tháng 05/2026 - Lớp 6A1 (lần 2)');
    expect(entries()).toHaveLength(2);
  });

  it('asks for the class where no class tab is open', async () => {
    school.leader.select('Cài đặt!A1');
    const answers = [{ text: 'lớp 6/2' }, { text: '05/2026' }];
    school.leader.click([MENU, 'Báo cáo tháng của lớp'], { answers });
    expect((await newest()).name).toBe('Báo cáo tháng 05/2026 - Lớp 6/2');
    const before = docs().length;
    school.leader.click([MENU, 'Báo cáo tháng của lớp'], { answers: [{ text: '9Z' }, 'OK'] });
    expect(school.leader.alerts.at(-1)?.text).toContain('không có lớp 9Z');
    school.leader.click([MENU, 'Báo cáo tháng của lớp'], { answers: ['CANCEL'] });
    expect(docs()).toHaveLength(before);
  });

  it('is also for a teacher, who may not enter it', async () => {
    const before = entries();
    teacher.select("'6A1'!A1");
    teacher.click([MENU, 'Báo cáo tháng của lớp'], { answers: [{ text: '05/2026' }] });
    expect((await newest()).text).toContain('CHI ĐỘI 6A1');
    expect(entries()).toEqual(before);
    expect(teacher.dialogs.at(-1)?.html).toContain('chưa có trong danh sách');
  });

  it('leaves no paper and says what to do where Drive fails', () => {
    const before = docs().length;
    school.leader.select("'6A1'!A1");
    school.google.faults.fail('Drive.Files.create');
    const answers = [{ text: '05/2026' }, 'OK' as const];
    school.leader.click([MENU, 'Báo cáo tháng của lớp'], { answers });
    expect(school.leader.alerts.at(-1)?.text).toContain('Google Drive chưa lưu được');
    expect(docs()).toHaveLength(before);
  });
});

describe('forms', () => {
  it("the class's book holds the rows as typed and is no report", async () => {
    const before = entries();
    school.leader.select("'6A1'!A1");
    school.leader.click([MENU, 'Sổ của lớp để in']);
    const { name, text } = await newest();
    expect(name).toBe('Sổ theo dõi lớp 6A1 - năm học 2025 - 2026');
    for (const typed of ['Lê Na', 'NT1', 'Mẹ', 'Cài và đăng nhập VNeID', '04/05/2026', 'Bà nội']) {
      expect(text).toContain(typed);
    }
    expect(entries()).toEqual(before);
  });

  it("the students' slip names the open class, or leaves it blank", async () => {
    school.leader.click([MENU, 'Phiếu của học sinh']);
    expect((await newest()).text).toContain('Lớp: 6A1');
    school.leader.select('Cài đặt!A1');
    school.leader.click([MENU, 'Phiếu của học sinh'], { answers: [{ text: '' }] });
    expect((await newest()).text).toContain('Lớp: …………');
  });

  it('the notice to parents bears the letterhead of the school', async () => {
    school.leader.select("'6-2'!A1");
    school.leader.click([MENU, 'Thông báo gửi phụ huynh']);
    const { text } = await newest();
    expect(text).toContain('/TB-THCSM');
    expect(text).toContain('học sinh lớp 6/2');
    expect(text).toContain('CHA, MẸ HOẶC NGƯỜI GIÁM HỘ');
  });

  it('lie in the one folder of the reports', () => {
    const folders = school.google.drive
      .files()
      .filter(({ mimeType }) => mimeType.endsWith('folder'));
    const mine = docs().filter(({ owner }) => owner === school.leader.user.email);
    expect(mine.length).toBeGreaterThan(5);
    expect(new Set(mine.flatMap(({ parents }) => parents)).size).toBe(1);
    // The teacher's reports lie in a folder of the teacher's own.
    expect(folders).toHaveLength(2);
  });
});
