import { classesNextYear, type NewYearPlan } from '../core/newYear/planNewYear';
import type { YearCounts } from '../core/newYear/yearCounts';
import { type Day, vietnameseDay } from '../core/school/day';
import { type SchoolYear, schoolYearName } from '../core/school/schoolYear';
import { TAB } from '../core/workbook/tabNames';

export const NEW_YEAR_TITLE = 'Bắt đầu năm học mới';
export const END_OF_YEAR_TITLE = 'Kết thúc năm học';

type Params = Readonly<Record<string, string | number>>;

export const NEW_YEAR_TROUBLES: Readonly<Record<string, (params: Params) => string>> = {
  yearNotACopy: () =>
    `Đây là sổ gốc nên không đổi thành sổ năm học mới được. Thầy/cô chọn Tệp > Tạo bản sao, đặt tên cho sổ năm học mới, mở bản sao rồi chọn “${NEW_YEAR_TITLE}” ở đó. Sổ gốc được giữ nguyên.`,
  yearTypedWrong: ({ typed, year }) =>
    `Thầy/cô đã gõ “${typed}”, không phải năm học ${year}, nên chưa ghi gì.`,
};

const bullet = (line: string) => `  • ${line}`;
const present = (lines: readonly string[]) => lines.filter((line) => line !== '');

/** Says in numbers what becomes of the copy; without numbers where it was begun already. */
export function newYearQuestion(
  { from, to, classNames }: NewYearPlan,
  counts?: YearCounts,
): string {
  const year = schoolYearName(to);
  const answer = `Gõ ${year} rồi bấm OK để ${counts ? 'bắt đầu' : 'làm tiếp'}.`;
  if (!counts) return [`Việc đổi bản sao này thành sổ năm học ${year} đang dở.`, answer].join('\n');
  return [
    `Bản sao này của sổ năm học ${schoolYearName(from)} sẽ thành sổ năm học ${year}, từ ${vietnameseDay(to.start)} đến ${vietnameseDay(to.end)}. Sổ gốc được giữ nguyên nên không cần sao lưu.`,
    ...classLines(classNames).map(bullet),
    bullet(
      `Giữ lại: “${TAB.settings}”, “${TAB.lists}”, “${TAB.targets}”, “${TAB.staff}”; giáo viên chủ nhiệm và chỉ tiêu của lớp theo lớp lên lớp trên.`,
    ),
    bullet(
      `“${TAB.years}”: thêm ${counts.totals} dòng tổng của năm học cũ.${uncountedWords(counts)}`,
    ),
    bullet(
      `Xóa khỏi bản sao: ${counts.students} học sinh, ${counts.rows} dòng ở ${counts.classes} tab lớp, số liệu đã nộp và đã chốt, ${counts.proposals} khó khăn, đề xuất, ${counts.activities} hoạt động, ${counts.reports} báo cáo trong danh sách, các nhận xét.`,
    ),
    answer,
  ].join('\n');
}

function classLines(classNames: readonly string[]): string[] {
  const { up, leaving, same } = classesNextYear(classNames);
  return present([
    up.length > 0
      ? `${up.length} lớp lên lớp: ${up.map((each) => `${each.from} → ${each.to}`).join(', ')}.`
      : '',
    leaving.length > 0 ? `${leaving.length} lớp ra trường: ${leaving.join(', ')}.` : '',
    same.length > 0
      ? `${same.length} lớp giữ nguyên tên vì tên không cho biết khối: ${same.join(', ')}.`
      : '',
    'Khối 6 mới: để trống.',
  ]);
}

function uncountedWords({ uncounted }: YearCounts): string {
  return uncounted > 0 ? ` ${uncounted} dòng cần sửa hoặc còn thiếu không được tính.` : '';
}

/** What was done, and what the school does next. */
export function newYearSentence({ to }: NewYearPlan): string {
  return [
    `Đây là sổ năm học ${schoolYearName(to)}. Tiếp theo, thầy/cô:`,
    `1. Xem lại tab “${TAB.settings}”: số và ngày kế hoạch, người ký, lịch tuần.`,
    `2. Xem lại tab “${TAB.classes}”: ghi các lớp khối 6, sửa giáo viên chủ nhiệm và email.`,
    '3. Chọn “Thiết lập sổ” để tạo tab cho các lớp.',
    `4. Dán danh sách học sinh mới vào tab “${TAB.rosterImport}” rồi chọn “Nhập danh sách học sinh”.`,
    '5. Chia sẻ sổ cho thầy cô: bản sao chưa có ai ngoài thầy/cô.',
  ].join('\n');
}

/** @param counts left out where it was begun already */
export function endOfYearQuestion({
  year,
  counts,
  today,
}: {
  year: SchoolYear;
  counts: YearCounts | undefined;
  today: Day;
}): string {
  const name = schoolYearName(year);
  const answer = `Gõ ${name} rồi bấm OK để ${counts ? 'xóa' : 'làm tiếp'}.`;
  if (!counts) return [`Việc kết thúc năm học ${name} đang dở.`, answer].join('\n');
  return present([
    `Kết thúc năm học ${name}: xóa dữ liệu của từng học sinh, giữ số tổng.`,
    today <= year.end
      ? `Lưu ý: năm học còn đến ${vietnameseDay(year.end)}; xóa rồi thì không ghi thêm được nữa.`
      : '',
    bullet(
      `Xóa: ${counts.students} học sinh, ${counts.rows} dòng ở ${counts.classes} tab lớp, các đề xuất khen thưởng cá nhân.`,
    ),
    bullet(
      `Giữ: “${TAB.summary}” như hiện nay, số liệu đã nộp và đã chốt, danh sách báo cáo; “${TAB.years}” thêm ${counts.totals} dòng tổng.${uncountedWords(counts)}`,
    ),
    bullet('Từ đó sổ này chỉ để xem. Nếu chưa có sổ năm học mới, nên tạo bản sao trước.'),
    answer,
  ]).join('\n');
}

/** What was done, and what Google still keeps (domain 9). */
export function endOfYearSentence(year: SchoolYear): string {
  return [
    `Đã xóa dữ liệu của từng học sinh năm học ${schoolYearName(year)}; số tổng ở tab “${TAB.years}”.`,
    'Lịch sử phiên bản của tệp vẫn còn dữ liệu cũ. Để xóa hẳn: chọn Tệp > Tạo bản sao (bản sao không có lịch sử), xem bản sao đã đủ, rồi xóa tệp này và xóa luôn trong Thùng rác của Google Drive.',
    'Sổ in của lớp và các giấy tờ có tên học sinh trong Google Drive cũng cần xóa, hoặc chuyển văn thư lưu theo quy định.',
  ].join('\n');
}
