import type { Trouble } from '../core/trouble';
import { NEW_YEAR_TROUBLES } from './newYear';
import { VERSION_TROUBLES } from './version';

type Params = Readonly<Record<string, string | number>>;

/** A sentence for every code of expected trouble: what is wrong, where, and what to do. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  ...VERSION_TROUBLES,
  ...NEW_YEAR_TROUBLES,
  bookBusy: () => 'Sổ đang được người khác cập nhật. Thầy/cô chờ vài giây rồi thử lại.',
  tabMissing: ({ tab }) =>
    `Không thấy tab “${tab}”. Có thể tab đã bị đổi tên hoặc xóa; thầy/cô đặt lại tên cũ, hoặc chọn “Kiểm tra và khôi phục sổ”.`,
  tabRenamed: ({ tab, now }) =>
    `Tab “${tab}” đang mang tên “${now}”, nên sổ chưa tạo gì. Thầy/cô đặt lại tên cũ, hoặc chọn “Kiểm tra và khôi phục sổ” để sổ đặt lại.`,
  headerChanged: ({ tab, header, cell }) =>
    `Tab “${tab}” không còn cột “${header}” ở dòng tiêu đề (vốn ở ô ${cell}). Thầy/cô gõ lại đúng tên cột rồi thử lại.`,
  columnsMoved: ({ tab, header, cell }) =>
    `Các cột của tab “${tab}” không còn ở chỗ cũ: ô ${cell} phải là “${header}”. Sổ chưa ghi gì vào tab này. Thầy/cô đưa cột về chỗ cũ, hoặc chọn “Kiểm tra và khôi phục sổ”, rồi thử lại.`,
  settingMissing: ({ tab, cell, label, help }) =>
    `Ô ${cell} của tab “${tab}” (${label}) còn trống hoặc chưa đúng (${help}). Thầy/cô điền rồi thử lại.`,
  schoolYearMissing: ({ tab, cells }) =>
    `Tab “${tab}” chưa có đủ ngày bắt đầu và ngày kết thúc năm học (ô ${cells}). Thầy/cô điền ngày vào đó, chạy “Thiết lập sổ”, rồi thử lại.`,
  classEmpty: ({ tab, row }) => `Ô A${row} của tab “${tab}” còn trống; xin ghi tên lớp.`,
  classIsDate: ({ tab, row, shown }) =>
    `Ô A${row} của tab “${tab}” đã thành ngày tháng (${shown}). Thầy/cô định dạng ô là văn bản rồi gõ lại tên lớp.`,
  classIsNumber: ({ tab, row, shown }) =>
    `Ô A${row} của tab “${tab}” đã thành số (${shown}). Thầy/cô định dạng ô là văn bản rồi gõ lại tên lớp.`,
  classCharacter: ({ tab, row, shown, character }) =>
    `Tên lớp “${shown}” ở ô A${row} của tab “${tab}” có ký tự “${character}” không dùng được.`,
  classTooLong: ({ tab, row, shown, longest }) =>
    `Tên lớp “${shown}” ở ô A${row} của tab “${tab}” dài quá ${longest} ký tự.`,
  classTwice: ({ className, tab, cells }) =>
    `Lớp ${className} có hai dòng trong tab “${tab}” (ô ${cells}); xin giữ một dòng.`,
  classNamesCollide: ({ classNames, tab, cells }) =>
    `Các lớp ${classNames} (ô ${cells} của tab “${tab}”) sẽ trùng tên tab; xin đổi tên một lớp.`,
  emailUnreadable: ({ tab, cell, typed }) =>
    `Ô ${cell} của tab “${tab}” ghi “${typed}”, không phải một địa chỉ email. Thầy/cô ghi lại một địa chỉ (hoặc để trống) rồi thử lại.`,
  notAClassTab: ({ tab }) =>
    `Tab “${tab}” không phải tab của lớp. Thầy/cô mở tab của lớp mình rồi thử lại.`,
  monthUnreadable: ({ typed }) =>
    `Không đọc được tháng “${typed}”. Xin ghi theo dạng tháng/năm, ví dụ 05/2026.`,
  periodUnreadable: ({ typed }) =>
    `Không đọc được kỳ báo cáo “${typed}”. Xin ghi như ví dụ trong câu hỏi.`,
  periodOutside: ({ label }) =>
    `Kỳ báo cáo ${label} chưa đến hoặc không thuộc năm học của sổ này. Thầy/cô xem lại.`,
  reportNotAllowed: () =>
    'Báo cáo của Liên đội do Tổng phụ trách Đội lập; tài khoản của thầy/cô không ghi được vào tab “Báo cáo đã lập”. Thầy/cô nhờ Tổng phụ trách Đội lập báo cáo.',
  closingNotAllowed: () =>
    'Chốt và mở lại tháng là việc của Tổng phụ trách Đội; tài khoản của thầy/cô không làm được. Thầy/cô nhờ Tổng phụ trách Đội.',
  monthAlreadyClosed: ({ month }) =>
    `Tháng ${month} đã chốt rồi. Muốn sửa số liệu, thầy/cô chọn “Mở lại tháng đã chốt”.`,
  monthOutsideYear: ({ month }) => `Tháng ${month} không thuộc năm học của sổ này.`,
  yearClosed: () => 'Các tháng của năm học này đã chốt hết.',
  monthAhead: ({ month }) => `Tháng ${month} chưa đến nên chưa chốt được.`,
  earlierMonthOpen: ({ month, earlier }) =>
    `Chưa chốt được tháng ${month}: các tháng chốt lần lượt, tháng ${earlier} chưa chốt. Thầy/cô chốt tháng ${earlier} trước.`,
  closingChanged: () =>
    'Số liệu vừa thay đổi trong lúc thầy/cô xem, nên chưa ghi gì. Thầy/cô làm lại để xem số mới.',
  closingDamaged: ({ tab, row }) =>
    `Bản chốt kết thúc ở dòng ${row} của tab ẩn “${tab}” đã bị sửa hoặc bị xóa một phần. Thầy/cô mở Tệp > Lịch sử phiên bản để lấy lại tab này rồi thử lại.`,
  nothingClosed: () => 'Sổ chưa chốt tháng nào.',
  reasonMissing: () => 'Thầy/cô chưa ghi lý do nên tháng vẫn đang chốt.',
  driveFailed: ({ detail }) =>
    `Google Drive chưa lưu được báo cáo. Thầy/cô thử lại sau ít phút, sổ sẽ lập tiếp đúng lần đang dở; nếu đã hết lượt dùng trong ngày, xin để đến ngày mai. Google báo: ${detail}`,
  leaderOnly: () =>
    'Việc này do Tổng phụ trách Đội làm; tài khoản của thầy/cô không sửa được các tab liên quan. Thầy/cô nhờ Tổng phụ trách Đội.',
  reasonRefused: ({ longest }) =>
    `Xin ghi lý do trả lại, không quá ${longest} ký tự, không có số điện thoại, số căn cước hay email.`,
  notHandedIn: ({ className, month }) =>
    `Lớp ${className} chưa nộp số liệu tháng ${month} nên không có gì để trả lại.`,
  monthClosed: ({ className, month }) =>
    `Số liệu tháng ${month} đã chốt, không trả lại cho lớp ${className} được nữa. Muốn sửa, thầy/cô mở lại tháng trước.`,
  moveClassUnknown: ({ className }) =>
    className === ''
      ? 'Xin ghi tên lớp.'
      : `Tab “Chi đội” không có lớp ${className}. Thầy/cô xem lại tên lớp.`,
  moveDayUnreadable: ({ typed }) =>
    `Không đọc được ngày “${typed}”. Xin ghi ngày/tháng/năm, ví dụ 15/01/2026.`,
  moveDayOutside: () => 'Ngày này không nằm trong năm học của sổ. Thầy/cô xem lại ngày.',
  moveNameMissing: () => 'Xin ghi họ và tên của em.',
  moveSameClass: () => 'Lớp mới trùng với lớp hiện nay của em.',
  moveStudentUnknown: ({ className, who }) =>
    `Lớp ${className} không có em “${who}”. Xin ghi đủ họ và tên như trong tab “Học sinh”, hoặc STT.`,
  moveStudentAmbiguous: ({ className, who, places }) =>
    `Lớp ${className} có nhiều em “${who}” (STT ${places}). Xin ghi STT.`,
  moveAlreadyGone: ({ className, who }) =>
    `Em “${who}” đã rời lớp ${className} từ một ngày khác. Muốn đổi ngày, thầy/cô sửa cột “Đến ngày” ở tab “Học sinh”.`,
  moveTooEarly: ({ className, who }) =>
    `Ngày này sớm hơn ngày em “${who}” vào lớp ${className}. Nếu em chưa từng học lớp này, thầy/cô sửa thẳng ở tab “Học sinh”.`,
  moveClassFull: ({ className, places }) =>
    `Lớp ${className} đã có ${places} dòng trong tab “Học sinh”, không thêm được nữa.`,
  moveDone: ({ name }) => `Em ${name} đã được ghi như vậy từ trước; sổ không thay đổi.`,
  noMonthYet: () => 'Năm học của sổ chưa bắt đầu nên chưa có tháng nào để nhắc.',
  notSetUp: () =>
    'Sổ chưa được thiết lập xong. Thầy/cô mở mục “Thiết lập” của bảng này, hoặc chọn “Thiết lập sổ” trong menu.',
  notOwnClass: ({ className }) =>
    `Tài khoản của thầy/cô không sửa được tab của lớp ${className}, nên không nộp thay được. Số liệu do giáo viên chủ nhiệm của lớp nộp.`,
  handInClosed: ({ className, month }) =>
    `Số liệu tháng ${month} đã chốt, lớp ${className} không cần nộp nữa.`,
  handInNowhere: ({ className, month }) =>
    `Tab “Nộp số liệu” chưa có ô của lớp ${className}, tháng ${month}. Thầy/cô nhờ Tổng phụ trách Đội chạy “Thiết lập sổ”.`,
  settingChanged: ({ label }) =>
    `Mục “${label}” vừa được người khác sửa trong tab “Cài đặt”, nên chưa ghi gì. Thầy/cô bấm “Làm mới” để xem nội dung mới.`,
  settingRefused: ({ label, help }) => `Mục “${label}” chưa đúng, nên chưa ghi gì. Gợi ý: ${help}.`,
  yearBackwards: () => 'Ngày kết thúc năm học phải sau ngày bắt đầu và cách không quá một năm.',
  classNamesRefused: ({ names }) =>
    `Không dùng được tên lớp: ${names}. Xin ghi tên lớp như 6A1 hoặc 6/1, mỗi lớp một dòng.`,
  importChanged: () =>
    'Tab “Nhập danh sách” vừa thay đổi trong lúc thầy/cô xem, nên chưa nhập gì. Thầy/cô xem trước lần nữa.',
  authorisation: () =>
    'Tiện ích chưa được cấp quyền cho tài khoản này. Thầy/cô đóng bảng, chọn một mục bất kỳ trong menu “Bình dân học vụ số” và bấm “Cho phép” khi Google hỏi, rồi mở lại bảng.',
  googleTimedOut: () =>
    'Google Trang tính trả lời quá chậm nên việc này chưa xong; những gì đã ghi vẫn còn. Thầy/cô chờ một phút rồi bấm lại, sổ làm tiếp phần còn lại.',
  googleFailed: ({ detail }) =>
    `Google chưa làm được việc này; những gì đã ghi vẫn còn. Thầy/cô thử lại sau ít phút; nếu đã hết lượt dùng trong ngày, xin để đến ngày mai. Google báo: ${detail}`,
  cellLocked: ({ tab, cells, detail }) =>
    `${cells === '' ? `Tab “${tab}”` : `Ô ${cells} của tab “${tab}”`} đang được bảo vệ, tài khoản của thầy/cô không sửa được. Thầy/cô nhờ người tạo sổ mở ở Dữ liệu > Bảo vệ trang tính và dải ô, hoặc nhờ người có quyền làm việc này. Google báo: ${detail}`,
  driveMissing: () =>
    'Dự án chưa bật dịch vụ Drive nên chưa lưu được báo cáo. Nhờ người cài đặt bật “Drive API” trong phần Dịch vụ.',
};

/** The sentence of expected trouble; a code without one is a broken contract. */
export function troubleSentence({ code, params }: Trouble): string {
  const sentence = SENTENCES[code];
  if (!sentence) throw new Error(`no sentence for ${code}`, { cause: { code } });
  return sentence(params);
}

/** For whatever was not foreseen; what Google says is localised and stands as it is. */
export function unexpectedSentence(message: string): string {
  return `Có lỗi ngoài dự kiến, dữ liệu đã gõ vẫn còn nguyên. Thầy/cô thử lại sau ít phút; nếu vẫn lỗi, gửi dòng này cho người bảo trì tiện ích: ${message}`;
}

/** For a page that asks what this release does not know. */
export const PAGE_OUTDATED =
  'Bảng bên này và tiện ích không còn cùng phiên bản. Thầy/cô đóng bảng rồi mở lại từ menu.';
