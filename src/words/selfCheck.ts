export const SELF_CHECK_TITLE = 'Tự kiểm tra môi trường Google';

interface AssumptionWords {
  what: string;
  /** What to do where it does not hold. */
  advice: string;
}

const CODE = 'Gửi dòng này cho người bảo trì tiện ích.';
const FORMULA =
  'Đặt ngôn ngữ của bảng tính là Việt Nam (Tệp > Cài đặt) rồi thử lại; nếu vẫn sai, gửi dòng này cho người bảo trì và tạm lập báo cáo bằng số liệu kiểm tra, không dùng tab “Tổng hợp”.';
const WATCH = 'Nhờ người bảo trì sửa tiện ích trước khi thiết lập sổ mới.';

/** For everything that the self-check tries: what it is, and what to do where it does not hold. */
export const ASSUMPTION_WORDS = {
  semicolon: { what: 'Công thức dùng dấu chấm phẩy', advice: FORMULA },
  functionNames: { what: 'Tên hàm và TRUE, FALSE bằng tiếng Anh', advice: FORMULA },
  formulaReadBack: {
    what: 'Công thức đọc lại đúng như đã ghi',
    advice:
      '“Kiểm tra và khôi phục sổ” có thể báo nhầm là mất công thức; ghi lại công thức không làm hại gì. Gửi dòng này cho người bảo trì.',
  },
  numberCriteria: { what: 'Điều kiện đếm có số lẻ', advice: FORMULA },
  textCriteria: { what: 'Tìm chữ không phân biệt hoa thường', advice: FORMULA },
  arraysInSumproduct: { what: 'SUMPRODUCT nhân từng dòng', advice: FORMULA },
  digitsInText: { what: 'Tìm nhiều từ trong một ô', advice: FORMULA },
  middleOfText: { what: 'Cắt chữ có dấu', advice: FORMULA },
  errorsAsText: { what: 'Ô lỗi đọc ra thành chữ', advice: CODE },
  emptyTextOfFormula: { what: 'Ô trống được đếm là trống', advice: FORMULA },
  todayInZone: {
    what: 'Hôm nay của bảng tính là hôm nay ở Việt Nam',
    advice: 'Chọn “Kiểm tra và khôi phục sổ” để đặt lại múi giờ, rồi thử lại.',
  },
  quotedTabNames: { what: 'Công thức gọi tab có dấu cách, dấu nháy', advice: FORMULA },
  formulaFollowsName: {
    what: 'Công thức theo tab được đổi tên',
    advice: 'Dặn thầy cô không đổi tên tab; khi lỡ đổi, chọn “Kiểm tra và khôi phục sổ”.',
  },
  blockGrows: {
    what: 'Vùng tính nở ra theo dòng chèn thêm',
    advice: 'Dặn thầy cô không chèn dòng; khi lỡ chèn, chọn “Làm sạch và kiểm tra lớp này”.',
  },
  textStaysText: {
    what: 'Ô văn bản giữ nguyên chữ (=1+1, 001, 6/1)',
    advice: `Tên lớp như 6/1 có thể thành ngày. ${WATCH}`,
  },
  rowsAppended: {
    what: 'Dòng mới ghi dưới cùng, giữ nguyên chữ',
    advice: `Danh sách báo cáo đã lập có thể ghi sai chỗ hoặc sai chữ; xem lại tab “Báo cáo đã lập”. ${WATCH}`,
  },
  noFormulaFromText: {
    what: 'Chữ của người gõ không thành công thức',
    advice: `Không nhập danh sách từ nguồn lạ. ${WATCH}`,
  },
  daysStay: {
    what: 'Ngày ghi vào đọc ra đúng ngày',
    advice: 'Chọn “Kiểm tra và khôi phục sổ” để đặt lại ngôn ngữ và múi giờ, rồi thử lại.',
  },
  numbersStay: { what: 'Số lẻ giữ nguyên', advice: CODE },
  boxValues: { what: 'Ô tích cho đúng hoặc trống', advice: CODE },
  emptyCells: { what: 'Ô trống đọc ra là trống', advice: CODE },
  conditionFormula: {
    what: 'Màu theo công thức được giữ như đã đặt',
    advice:
      'Màu có thể không hiện; cột TT và “Kiểm tra dòng” vẫn đúng. Gửi dòng này cho người bảo trì.',
  },
  warningKeeps: {
    what: 'Danh sách chọn chỉ nhắc, không chặn',
    advice: `Chữ thầy cô gõ có thể bị chặn. ${WATCH}`,
  },
  rejectRefuses: {
    what: 'Ô chặn thì chặn cả khi tiện ích ghi',
    advice: 'Xem lại tab “Cài đặt” sau khi ghi từ bảng điều khiển.',
  },
  ruleCopies: {
    what: 'Chép được danh sách chọn',
    advice: 'Danh sách chọn ở dòng thêm có thể thiếu; chọn “Kiểm tra và khôi phục sổ”.',
  },
  ruleOfOtherTab: { what: 'Danh sách chọn lấy từ tab khác', advice: WATCH },
  clearLeavesRules: { what: 'Bỏ được danh sách chọn', advice: CODE },
  copyKeepsAll: {
    what: 'Tab chép từ mẫu giữ công thức, ghi chú, danh sách chọn, màu',
    advice: `Sau khi tạo tab lớp, chọn “Kiểm tra và khôi phục sổ” để bổ sung chỗ thiếu. ${CODE}`,
  },
  copyIsShown: {
    what: 'Tab chép từ tab ẩn hiện ra được',
    advice: 'Mở tab lớp ở Xem > Trang tính bị ẩn.',
  },
  copyIsOpen: {
    what: 'Tab chép không mang theo bảo vệ',
    advice: 'Xem Dữ liệu > Bảo vệ trang tính và dải ô, bỏ bảo vệ thừa ở tab lớp.',
  },
  rangeCopiesBetweenTabs: {
    what: 'Chép ô giữa hai tab giữ công thức và danh sách chọn',
    advice:
      'Không dùng “Kiểm tra và khôi phục sổ” và “Lấy lại bản sao”; lấy lại ở Tệp > Lịch sử phiên bản.',
  },
  idsStay: {
    what: 'Mã của tab không đổi khi đổi tên',
    advice: 'Dặn thầy cô không đổi tên tab, vì sổ không nhận ra tab đã đổi tên.',
  },
  oneProtectionATab: { what: 'Mỗi tab một bảo vệ', advice: CODE },
  warningIsNoObstacle: { what: 'Bảo vệ kiểu cảnh báo không chặn tiện ích', advice: WATCH },
  ownProtectionLetsIn: {
    what: 'Người đặt bảo vệ vẫn ghi được',
    advice: 'Để chủ của bảng tính thiết lập sổ.',
  },
  frozenTogether: { what: 'Cố định được dòng và cột đầu', advice: CODE },
  authorised: {
    what: 'Tiện ích được cấp đủ quyền',
    advice: 'Chọn một mục bất kỳ của menu và bấm “Cho phép” khi Google hỏi.',
  },
  accountKnown: {
    what: 'Biết tài khoản đang dùng',
    advice: 'Tự ghi email Tổng phụ trách vào tab “Cài đặt”.',
  },
  scriptZone: {
    what: 'Múi giờ của tiện ích và bảng tính cùng là Việt Nam',
    advice:
      'Chọn “Kiểm tra và khôi phục sổ”; nếu vẫn sai, đặt múi giờ Việt Nam trong phần cài đặt dự án Apps Script.',
  },
  bookLocale: {
    what: 'Ngôn ngữ của bảng tính là Việt Nam',
    advice: 'Chọn “Kiểm tra và khôi phục sổ” để đặt lại.',
  },
  documentLock: { what: 'Giữ được khóa khi nhiều người cùng dùng', advice: CODE },
  documentProperties: {
    what: 'Ghi nhớ được cùng bảng tính',
    advice: `Sổ không nhận ra tab đã đổi tên. ${CODE}`,
  },
  documentCache: {
    what: 'Ghi nhớ tạm được',
    advice: 'Việc kiểm tra tất cả các lớp có thể phải bắt đầu lại; không mất gì.',
  },
  digest: { what: 'Tính được mã kiểm tra', advice: `Không chốt số liệu tháng. ${CODE}` },
  unicode: { what: 'Đọc đúng chữ có dấu', advice: CODE },
  driveEnabled: {
    what: 'Dịch vụ Drive đã bật',
    advice: 'Nhờ người cài đặt bật “Drive API” trong phần Dịch vụ của dự án.',
  },
  foldersAndMarks: {
    what: 'Tạo được thư mục báo cáo và tìm lại được',
    advice: 'Cấp quyền Drive cho tiện ích; xem dung lượng Drive của trường còn không.',
  },
  docxBecomesDoc: {
    what: 'Tệp Word thành Google Docs',
    advice:
      'Lập báo cáo lại sau ít phút; nếu vẫn sai, xem dung lượng Drive và hạn mức chuyển đổi trong ngày.',
  },
} as const satisfies Record<string, AssumptionWords>;

export type AssumptionId = keyof typeof ASSUMPTION_WORDS;

/** What no script can try. */
const BY_HAND = [
  'Mở sổ bằng ứng dụng Google Trang tính trên điện thoại, gõ một dòng ở tab lớp: cột TT phải trả lời.',
  'Nhìn một dòng cần sửa ở tab lớp: dòng phải có màu đỏ nhạt.',
  'Mở một báo cáo đã lập: số trang, cỡ chữ, bảng phải như bản in.',
];

export interface TrialResult {
  id: AssumptionId;
  source: string;
  held: boolean;
  seen: string;
}

/** The table of a self-check: what did not hold with what to do, what held, what to look at by hand. */
export function selfCheckSentence(trials: readonly TrialResult[]): string {
  const held = trials.filter((trial) => trial.held);
  const failed = trials.filter((trial) => !trial.held);
  return [
    `Google làm đúng ${held.length}/${trials.length} điều mà sổ cần.`,
    ...(failed.length > 0 ? ['Chưa đúng:'] : []),
    ...failed.map(failedLine),
    ...(held.length > 0 ? ['Đúng:'] : []),
    ...held.map(({ id }) => `  ✓ ${ASSUMPTION_WORDS[id].what}`),
    'Thầy/cô xem bằng mắt:',
    ...BY_HAND.map((line) => `  • ${line}`),
  ].join('\n');
}

function failedLine({ id, source, seen }: TrialResult): string {
  const { what, advice } = ASSUMPTION_WORDS[id];
  const instead = seen === '' ? '' : ` Google cho: ${seen}.`;
  return `  ✗ ${what} (${source}).${instead} ${advice}`;
}
