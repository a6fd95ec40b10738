import type {
  LeftOut,
  LeftOutReasons,
  RosterFailure,
  RosterFailures,
  RosterNote,
  RosterNotes,
} from '../core/roster/rosterTypes';

/** One sentence for every code of a table, from that code's parameters. */
type Sentences<Table> = { [Code in keyof Table]: (params: Table[Code]) => string };

const CLASS_AS_TEXT =
  'Thầy/cô định dạng cột lớp là Văn bản thuần túy, gõ lại tên lớp (ví dụ 6/1) rồi nhập lại danh sách.';

/** Why a row of the roster is not imported, and what to do. */
export const LEFT_OUT_WORDS: Sentences<LeftOutReasons> = {
  nameEmpty: () => 'ô họ tên còn trống. Thầy/cô điền họ tên hoặc xóa số thứ tự của dòng này.',
  nameIsError: () => 'ô họ tên đang báo lỗi công thức. Thầy/cô gõ lại họ tên vào ô.',
  nameLegacyFont: () =>
    'ô họ tên dùng phông chữ cũ (TCVN3/VNI). Thầy/cô chuyển sang Unicode rồi nhập lại.',
  nameWithoutLetters: () => 'ô họ tên không có chữ cái nào. Thầy/cô xem lại cột họ tên.',
  nameHoldsPersonalData: () =>
    'ô họ tên chứa ngày sinh, số điện thoại, số định danh hoặc email. Thầy/cô xem lại, có thể dòng bị lệch cột.',
  nameTooLong: ({ longest }) =>
    `ô họ tên dài hơn ${longest} ký tự. Thầy/cô chỉ để họ và tên học sinh trong ô.`,
  studentLeft: () =>
    'cột trạng thái ghi học sinh không còn học tại lớp nên không đưa vào sổ. Nếu em vẫn học, thầy/cô sửa trạng thái rồi nhập lại.',
  afterFooter: () =>
    'dòng nằm sau phần cuối danh sách và không có số thứ tự. Nếu là học sinh, thầy/cô ghi số thứ tự rồi nhập lại.',
  classUnknown: () =>
    'không rõ lớp. Thầy/cô ghi tên lớp ở dòng tiêu đề trên danh sách (ví dụ: Lớp 6A1) hoặc thêm cột Lớp.',
  classEmpty: () => 'ô lớp còn trống. Thầy/cô điền tên lớp rồi nhập lại.',
  classIsError: ({ shown }) => `ô lớp đang báo lỗi công thức (${shown}). Thầy/cô gõ lại tên lớp.`,
  classIsDate: ({ shown }) =>
    `ô lớp đã bị bảng tính đổi thành ngày tháng ("${shown}"). ${CLASS_AS_TEXT}`,
  classIsNumber: ({ shown }) => `ô lớp đã bị bảng tính đổi thành số ("${shown}"). ${CLASS_AS_TEXT}`,
  classCharacter: ({ shown, character }) =>
    `tên lớp "${shown}" có ký tự ${character} không dùng được. Thầy/cô bỏ ký tự này (không dùng * ? ~ [ ] : \\).`,
  classTooLong: ({ shown, longest }) =>
    `tên lớp "${shown}" dài hơn ${longest} ký tự. Thầy/cô viết gọn lại, ví dụ 6A1.`,
  classSharesTab: ({ className, other }) =>
    `lớp ${className} và lớp ${other} sẽ trùng tên trang tính. Thầy/cô thống nhất một cách viết tên lớp.`,
};

/** What was read all the same and the reader should look at. */
export const ROSTER_NOTE_WORDS: Sentences<RosterNotes> = {
  namesInOneCase: ({ count, example, offered }) =>
    `Có ${count} họ tên viết toàn chữ hoa hoặc toàn chữ thường, sổ giữ nguyên như thầy/cô đã ghi. Có thể đổi thành chữ hoa đầu từ, ví dụ: ${example} → ${offered}.`,
  sameName: ({ className, name, places }) =>
    `Lớp ${className} có các em cùng tên ${name} (số ${places} của danh sách này). Sổ ghi kèm một số sau tên để phân biệt; số đã ghi thì giữ nguyên.`,
  classOverFull: ({ className, count, usual }) =>
    `Lớp ${className} có ${count} học sinh, nhiều hơn ${usual} em. Thầy/cô kiểm tra có lẫn lớp khác không.`,
  nameInTwoColumns: ({ header }) =>
    `Cột "${header}" gồm hai cột họ đệm và tên, đã ghép thành họ tên đầy đủ. Thầy/cô xem lại vài tên.`,
  classFilledDown: ({ header }) =>
    `Cột "${header}" chỉ ghi tên lớp ở dòng đầu mỗi lớp, các dòng sau được hiểu là cùng lớp. Thầy/cô xem lại sĩ số từng lớp.`,
  statusUnclear: ({ rows }) =>
    `Chưa hiểu cột trạng thái ở dòng ${rows}, các em này vẫn được đưa vào sổ. Thầy/cô xem lại.`,
  secondListIgnored: ({ header }) =>
    `Trang có hai danh sách đặt cạnh nhau, chỉ danh sách bên trái được đọc (bỏ qua cột "${header}" thứ hai). Thầy/cô xếp danh sách bên phải xuống dưới rồi nhập lại.`,
  tabSkipped: ({ tab }) => `Trang "${tab}" không có danh sách học sinh nên được bỏ qua.`,
};

/** Why nothing could be read, and what to do. */
export const ROSTER_FAILURE_WORDS: Sentences<RosterFailures> = {
  emptySheet: () => 'Danh sách trống. Thầy/cô chọn tệp hoặc trang có danh sách học sinh.',
  noHeader: ({ rowsSearched }) =>
    `Không thấy dòng tiêu đề có cột "Họ và tên" trong ${rowsSearched} dòng đầu. Thầy/cô kiểm tra lại danh sách, đặt tên cột là STT, Họ và tên, Lớp.`,
  noClass: () =>
    'Không rõ học sinh thuộc lớp nào. Thầy/cô thêm cột "Lớp" hoặc ghi tên lớp ở dòng tiêu đề, ví dụ: DANH SÁCH HỌC SINH LỚP 6A1.',
  noStudents: () =>
    'Có dòng tiêu đề nhưng bên dưới không có học sinh nào. Thầy/cô xem lại danh sách.',
};

/** "Dòng 12 (Nguyễn Văn An): ô lớp còn trống. …" */
export function leftOutSentence(leftOut: LeftOut): string {
  const { tab, row, shown } = leftOut;
  const where = tab === undefined ? `Dòng ${row}` : `Trang "${tab}", dòng ${row}`;
  const who = shown === '' ? '' : ` (${shown})`;
  return `${where}${who}: ${say(LEFT_OUT_WORDS, leftOut)}`;
}

export function rosterNoteSentence(note: RosterNote): string {
  return say(ROSTER_NOTE_WORDS, note);
}

export function rosterFailureSentence(failure: RosterFailure): string {
  return say(ROSTER_FAILURE_WORDS, failure);
}

/** Looks the code up; code and parameters belong together by the type of `Coded`. */
function say<Table>(
  words: Sentences<Table>,
  { code, params }: { code: keyof Table; params: Table[keyof Table] },
): string {
  return words[code](params);
}
