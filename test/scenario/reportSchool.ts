import { openDocx } from '../document/openDocx';
import { typedRow } from '../school/classRows';
import { closeMonth } from '../school/closingSteps';
import { copyOf, openSchool, type School, typeSettings } from '../school/openSchool';
import type { Answer } from '../standin';

let ready: School | undefined;

/**
 * A school for all kinds of report, seen on 20 January 2026; September to November are closed. It is
 * made once a worker: reports are made in copies.
 */
export function openReportSchool() {
  ready ??= makeReportSchool();
  const school = copyOf(ready);
  const { google, book, leader } = school;
  const question = () => leader.alerts.at(-1)?.text ?? '';
  return {
    school,
    /** Clicks an entry that asks for a period, and gives the lines of the paper that it makes. */
    made(item: string, ...answers: Answer[]): string[] {
      const before = new Set(google.drive.files().map(({ id }) => id));
      leader.click(item, { answers: [...answers, 'OK'] });
      const doc = google.drive
        .files()
        .find(({ id, mimeType }) => !before.has(id) && mimeType.endsWith('.document'));
      if (!doc) throw new Error(question());
      return openDocx(google.drive.bytes(doc.id)).paragraphs.map(({ text }) => text);
    },
    /** The entries of `Báo cáo đã lập`: period, kind, version, checksum. */
    records: () =>
      book
        .displays('Báo cáo đã lập!A2:F30')
        .filter(([period]) => period !== '')
        .map(([period, kind, version, , , checksum]) => [period, kind, version, checksum]),
    /** What the leader was asked or told last. */
    question,
  };
}

function makeReportSchool(): School {
  const school = openSchool({
    classes: { '6A1': ['Lê Na', 'Vũ Minh Hà'], '8/2': ['Trần Tú', 'Nguyễn Minh Anh'] },
    today: '2026-01-20',
  });
  const { leader } = school;
  typeSettings(leader, {
    'reports.addressees': 'Ban Xây dựng Đảng phường Mẫu; UBND phường Mẫu',
    'reports.ground': 'Kế hoạch số 05/KH-BXDĐ ngày 21/01/2026 của Ban Xây dựng Đảng',
  });
  leader.paste('Chi đội!E2', [
    ['Đội viên với Phong trào Bình dân học vụ số', '', '15/09/2025', ''],
  ]);
  leader.paste('6A1!B3', [
    typedRow('Lê Na', 'NT1', 'Mẹ', '09/09/2025'),
    typedRow('Vũ Minh Hà', 'NT1', 'Bố', '14/01/2026'),
  ]);
  leader.paste('8-2!B3', [
    typedRow('Trần Tú', 'NT1', 'Hàng xóm', '20/10/2025'),
    typedRow('Nguyễn Minh Anh', 'NT1', 'Mẹ', '06/12/2025'),
  ]);
  leader.paste('Khó khăn, đề xuất!A2', [
    ['10/01/2026', '8/2', 'Khó khăn', 'Gia đình em Nguyễn Minh Anh chưa có mạng', '', 'Mới', true],
    ['10/01/2026', '8/2', 'Khó khăn', 'Không đưa vào báo cáo', '', 'Mới', false],
    ['11/01/2026', '6A1', 'Đề xuất hỗ trợ', 'Kích hoạt VNeID', 'Công an phường', 'Mới', true],
    [
      '12/01/2026',
      '8/2',
      'Khen thưởng cá nhân',
      'Nguyễn Minh Anh, lớp 8/2: hướng dẫn tốt',
      '',
      '',
      true,
    ],
    [
      '12/01/2026',
      '6A1',
      'Khen thưởng cá nhân',
      'Vũ Minh Hà, lớp 6A1: rất nhiệt tình',
      '',
      '',
      true,
    ],
  ]);
  leader.paste('Nhận xét, đánh giá!A2', [
    ['2026-01', 'Các lớp đều tay.', '', '', ''],
    ['Học kỳ I', 'Cả học kỳ đều tay.', '', '', 'Giữ nhịp.'],
  ]);
  const row =
    school.book.displays('Học sinh!C1:C10').findIndex(([cell]) => cell === 'Nguyễn Minh Anh') + 1;
  leader.tick(`Học sinh!K${row}`, true);
  for (let month = 0; month < 3; month += 1) closeMonth(school);
  return school;
}
