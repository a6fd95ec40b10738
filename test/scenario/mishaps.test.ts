import { describe, expect, it } from 'vitest';
import { RIGHT_ROW, summaryLine, verdict } from '../school/classRows';
import { openSchool } from '../school/openSchool';
import type { Answer } from '../standin';
import { insert, remove } from '../standin/model/gridChange';
import { clickImport, lines } from './rosterTab';

/** What a person damages by accident, and what the next click says about it. */
const CLASSES = { '6A1': ['Lê Na', 'Vũ Hà'] };
const school = openSchool({ classes: CLASSES });
const { leader, book } = school;
leader.paste('6A1!B3', [[...RIGHT_ROW]]);
leader.paste('Nhập danh sách!A1', lines('STT | Họ và tên | Lớp', '1 | Bùi An | 6A1'));

const MONTH = { text: '05/2026' };
const REPORT = 'Lập báo cáo tháng';
const CHECK = 'Làm sạch và kiểm tra tất cả các lớp';
const CHECK_CLASS = 'Làm sạch và kiểm tra lớp này';
const IMPORT = 'Nhập danh sách học sinh';
const SET_UP = 'Thiết lập sổ';

function rename(from: string, to: string, target = book): void {
  const sheet = target.state.sheetByName(from);
  if (!sheet) throw new Error(`no tab ${from}`);
  target.state.renameSheet(sheet, to);
}

/** What the click answers; the questions before it are answered with OK. */
function click(item: string, answers: readonly Answer[] = ['OK']): string | undefined {
  leader.click(item, { answers });
  return leader.alerts.at(-1)?.text;
}

/** Does the damage, clicks, mends it, and sees that what was typed is still there and counts. */
function damaged(damage: () => void, work: () => void, mend: () => void): void {
  damage();
  leader.select('Hướng dẫn sử dụng!A1');
  try {
    work();
  } finally {
    mend();
  }
  expect(book.displays('6A1!B3:H3')[0]).toEqual([...RIGHT_ROW]);
  expect(verdict(book, '6A1', 3)).toEqual(['✓', 'Đã tính: người thân biết sử dụng']);
  expect(summaryLine(book, '6A1').slice(0, 3)).toEqual(['6A1', '2', '1']);
}

const missing = (tab: string) =>
  `Không thấy tab “${tab}”. Có thể tab đã bị đổi tên hoặc xóa; thầy/cô đặt lại tên cũ, hoặc chọn “Kiểm tra và khôi phục sổ”.`;

describe('a renamed tab is missed by name', () => {
  it.each([
    ['6A1', REPORT, [MONTH, 'OK']],
    ['6A1', CHECK, ['OK']],
    ['Học sinh', REPORT, [MONTH, 'OK']],
    ['Học sinh', CHECK, ['OK']],
    ['Học sinh', IMPORT, ['OK']],
    ['Cài đặt', REPORT, ['OK']],
    ['Cài đặt', CHECK, ['OK']],
    ['Danh mục', CHECK, ['OK']],
    ['Chi đội', REPORT, [MONTH, 'OK']],
    ['Nhập danh sách', IMPORT, ['OK']],
  ] as const)('%s, at “%s”', (tab, item, answers) => {
    damaged(
      () => rename(tab, 'Trang của tôi'),
      () => expect(click(item, answers)).toBe(missing(tab)),
      () => rename('Trang của tôi', tab),
    );
  });

  it('and a class tab under another name is none', () => {
    damaged(
      () => rename('6A1', '6A1 cũ'),
      () => {
        leader.select('6A1 cũ!B3');
        expect(click(CHECK_CLASS)).toBe(
          'Tab “6A1 cũ” không phải tab của lớp. Thầy/cô mở tab của lớp mình rồi thử lại.',
        );
      },
      () => rename('6A1 cũ', '6A1'),
    );
  });

  it('the page says the same', () => {
    damaged(
      () => rename('Học sinh', 'HS'),
      () =>
        expect(
          leader.run('callFromPage', { call: 'classProgress', input: { tab: '6A1' } }),
        ).toEqual({ ok: false, code: 'tabMissing', message: missing('Học sinh') }),
      () => rename('HS', 'Học sinh'),
    );
  });
});

const lostHeader = (tab: string, header: string, cell: string) =>
  `Tab “${tab}” không còn cột “${header}” ở dòng tiêu đề (vốn ở ô ${cell}). Thầy/cô gõ lại đúng tên cột rồi thử lại.`;

describe('a header that was typed over is named', () => {
  it.each([
    ['Học sinh', 'D1', 'Tên trong sổ', CHECK, ['OK']],
    ['Học sinh', 'A1', 'Lớp', REPORT, [MONTH, 'OK']],
    ['Học sinh', 'D1', 'Tên trong sổ', IMPORT, ['OK']],
    ['Học sinh', 'D1', 'Tên trong sổ', SET_UP, ['OK']],
    ['Chi đội', 'A1', 'Lớp', REPORT, [MONTH, 'OK']],
  ] as const)('%s!%s (%s), at “%s”', (tab, cell, header, item, answers) => {
    damaged(
      () => leader.type(`${tab}!${cell}`, 'Cột của tôi'),
      () => expect(click(item, answers)).toBe(lostHeader(tab, header, cell)),
      () => leader.type(`${tab}!${cell}`, header),
    );
  });

  it('on a class tab too', () => {
    leader.type('6A1!D2', 'Ai');
    try {
      expect(click(CHECK)).toBe(lostHeader('6A1', 'Quan hệ', 'D2'));
    } finally {
      leader.type('6A1!D2', 'Quan hệ');
    }
  });
});

describe('a column that somebody inserted into `Học sinh`', () => {
  const COLUMN = 5;
  const sheet = book.state.sheetByName('Học sinh');
  const change = (how: typeof insert) => sheet && how(book.state, sheet, 'column', COLUMN, 1);
  /** More rows than a class tab keeps free: the next check gives it new ones, with formulas. */
  const manyRows = Array.from({ length: 260 }, () => [...RIGHT_ROW]);

  it.each([
    ['Học sinh đến, đi, chuyển lớp', ['6A1', 'Lê Na', '', '18/05/2026', 'OK']],
    [CHECK, ['OK']],
    [IMPORT, ['OK']],
    [SET_UP, ['OK']],
  ] as const)('“%s” writes nothing there', (item, answers) => {
    leader.tick('Học sinh!K2');
    leader.type('Học sinh!I2', '01/10/2025');
    leader.paste('6A1!B4', manyRows);
    damaged(
      () => change(insert),
      () => {
        const before = book.displays('Học sinh!A1:P4');
        const given = answers.map((text) => (text === 'OK' ? text : { text }));
        expect(click(item, given)).toBe(
          'Các cột của tab “Học sinh” không còn ở chỗ cũ: ô E1 phải là “Đội viên”. Sổ chưa ghi gì vào tab này. Thầy/cô đưa cột về chỗ cũ, hoặc chọn “Kiểm tra và khôi phục sổ”, rồi thử lại.',
        );
        expect(book.displays('Học sinh!A1:P4')).toEqual(before);
      },
      () => {
        change(remove);
        leader.clear('6A1!B4:H263');
        leader.clear('Học sinh!I2:K2');
      },
    );
  });

  it('keeps nobody from reading: the report counts as ever', () => {
    damaged(
      () => change(insert),
      () => expect(click(REPORT, [MONTH, 'CANCEL'])).toContain('Học sinh hoàn thành: 1/2'),
      () => change(remove),
    );
  });
});

describe('a setting that is empty or wrong is named with its cell and what is allowed', () => {
  it.each([
    ['B12', 'Năm học từ ngày', 'Ví dụ: 01/09/2025', '', '01/09/2025', REPORT],
    ['B12', 'Năm học từ ngày', 'Ví dụ: 01/09/2025', '', '01/09/2025', CHECK],
    ['B13', 'Năm học đến ngày', 'Ví dụ: 31/08/2026', '', '31/08/2026', REPORT],
    ['B11', 'Ngày kế hoạch', 'Ngày/tháng/năm', '', '22/02/2026', REPORT],
    ['B14', 'Hạn nộp số liệu', 'Ngày của tháng sau, từ 1 đến 28', '', '5', REPORT],
    // The cell takes no day that is not from 1 to 28, but half a day it would.
    ['B14', 'Hạn nộp số liệu', 'Ngày của tháng sau, từ 1 đến 28', '5,5', '5', REPORT],
  ])('%s (%s: %s) holding “%s”', (cell, label, help, wrong, value, item) => {
    damaged(
      () => leader.type(`Cài đặt!${cell}`, wrong),
      () =>
        expect(click(item)).toBe(
          `Ô ${cell} của tab “Cài đặt” (${label}) còn trống hoặc chưa đúng (${help}). Thầy/cô điền rồi thử lại.`,
        ),
      () => leader.type(`Cài đặt!${cell}`, value),
    );
  });

  it('a month that nobody can read', () => {
    expect(click(REPORT, [{ text: 'tháng năm' }, 'OK'])).toBe(
      'Không đọc được tháng “tháng năm”. Xin ghi theo dạng tháng/năm, ví dụ 05/2026.',
    );
  });
});

describe('a job that fails, and whose writes Google then does not take', () => {
  it('tells why it failed', () => {
    const { leader: tpt, book: other, google } = openSchool({ classes: CLASSES });
    rename('6A1', '6A1 cũ', other);
    google.faults.fail('SpreadsheetApp.flush');
    tpt.click(CHECK, { answers: ['OK'] });
    google.faults.clear();
    expect(tpt.alerts.at(-1)?.text).toBe(missing('6A1'));
  });
});

describe('an import that was stopped', () => {
  it('gives the newcomer a row when it runs again', () => {
    const { leader: tpt, book: half, google } = openSchool({ classes: CLASSES });
    tpt.paste('Nhập danh sách!A1', lines('STT | Họ và tên | Lớp', '1 | Bùi An | 6A1'));
    google.faults.fail('SpreadsheetApp.Range.setValues', { nth: 2 });
    clickImport(tpt);
    google.faults.clear();
    expect(half.displays('Học sinh!C4')[0]).toEqual(['Bùi An']);
    clickImport(tpt);
    expect(half.displays('6A1!B5:C5')[0]).toEqual(['Bùi An', 'NT1']);
  });
});

describe('a teacher who clicks what is the task of the TPT', () => {
  it('hears so at the report, and no paper is made', () => {
    const other = openSchool({ classes: CLASSES });
    const teacher = other.teacher('6A1');
    teacher.click(REPORT, { answers: [MONTH, 'OK'] });
    expect(teacher.alerts.at(-1)?.text).toBe(
      'Báo cáo của Liên đội do Tổng phụ trách Đội lập; tài khoản của thầy/cô không ghi được vào tab “Báo cáo đã lập”. Thầy/cô nhờ Tổng phụ trách Đội lập báo cáo.',
    );
    expect(other.google.drive.files()).toEqual([]);
  });
});

describe('the set-up makes no second tab beside a renamed one', () => {
  const REPAIR = 'Kiểm tra và khôi phục sổ';
  const renamed = (tab: string, now: string) =>
    `Tab “${tab}” đang mang tên “${now}”, nên sổ chưa tạo gì. Thầy/cô đặt lại tên cũ, hoặc chọn “${REPAIR}” để sổ đặt lại.`;

  it.each(['6A1', 'Học sinh'])('%s', (tab) => {
    damaged(
      () => rename(tab, 'Trang của tôi'),
      () => {
        const tabs = book.sheets();
        expect(click(SET_UP)).toBe(renamed(tab, 'Trang của tôi'));
        expect(book.sheets()).toEqual(tabs);
        const made = leader.run('callFromPage', { call: 'makeTabs', input: {} });
        if (tab !== '6A1') expect(made).toMatchObject({ ok: false, code: 'tabRenamed' });
        expect(book.sheets()).toEqual(tabs);
        expect(click(REPAIR, ['OK', 'OK'])).toContain(`sổ đặt lại tên “${tab}”.`);
      },
      () => expect(book.sheets().map(({ name }) => name)).toContain(tab),
    );
  });
});

describe('what a person asks for that cannot be done', () => {
  it('a class that would share a tab with one of the book is left out of the import', () => {
    const { leader: tpt, book: shared } = openSchool({ classes: { '6/1': ['Lê Na'] } });
    tpt.paste(
      'Nhập danh sách!A1',
      lines('STT | Họ và tên | Lớp', '1 | Bùi An | 6-1', '2 | Vũ Hà | 6/1'),
    );
    const [preview = []] = clickImport(tpt);
    expect(preview).toContain('Không nhập 1 dòng:');
    expect(shared.displays('Chi đội!A2:A3').flat()).toEqual(['6/1', '']);
  });

  it('a teacher who clicks the import hears whose job it is, and nothing is written', () => {
    const other = openSchool({ classes: CLASSES });
    other.leader.paste('Nhập danh sách!A1', lines('STT | Họ và tên | Lớp', '1 | Bùi An | 6A1'));
    const teacher = other.teacher('6A1');
    clickImport(teacher, 'refused');
    expect(other.book.displays('Học sinh!C4')[0]).toEqual(['']);
    expect(teacher.alerts.at(-1)?.text).toBe(
      'Việc này do Tổng phụ trách Đội làm; tài khoản của thầy/cô không sửa được các tab liên quan. Thầy/cô nhờ Tổng phụ trách Đội.',
    );
  });
});
