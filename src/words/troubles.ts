import type { Trouble } from '../core/trouble';

type Params = Readonly<Record<string, string | number>>;

/** A sentence for every code of expected trouble: what is wrong, where, and what to do. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  bookBusy: () => 'Sổ đang được người khác cập nhật. Thầy/cô chờ vài giây rồi thử lại.',
  tabMissing: ({ tab }) =>
    `Không thấy tab “${tab}”. Có thể tab đã bị đổi tên hoặc xóa; thầy/cô đặt lại tên cũ, hoặc chạy “Thiết lập sổ” để tạo lại.`,
  headerChanged: ({ tab, header }) =>
    `Tab “${tab}” không còn cột “${header}” ở dòng tiêu đề. Thầy/cô gõ lại đúng tên cột rồi thử lại.`,
  settingMissing: ({ tab, cell, label }) =>
    `Ô ${cell} của tab “${tab}” (${label}) còn trống hoặc chưa đúng kiểu. Thầy/cô điền rồi thử lại.`,
  schoolYearMissing: () =>
    'Tab “Cài đặt” chưa có ngày bắt đầu và ngày kết thúc năm học. Thầy/cô điền hai ô đó, chạy “Thiết lập sổ”, rồi thử lại.',
  classEmpty: ({ tab, row }) => `Ô A${row} của tab “${tab}” còn trống; xin ghi tên lớp.`,
  classIsDate: ({ tab, row, shown }) =>
    `Ô A${row} của tab “${tab}” đã thành ngày tháng (${shown}). Thầy/cô định dạng ô là văn bản rồi gõ lại tên lớp.`,
  classIsNumber: ({ tab, row, shown }) =>
    `Ô A${row} của tab “${tab}” đã thành số (${shown}). Thầy/cô định dạng ô là văn bản rồi gõ lại tên lớp.`,
  classCharacter: ({ tab, row, shown, character }) =>
    `Tên lớp “${shown}” ở ô A${row} của tab “${tab}” có ký tự “${character}” không dùng được.`,
  classTooLong: ({ tab, row, shown, longest }) =>
    `Tên lớp “${shown}” ở ô A${row} của tab “${tab}” dài quá ${longest} ký tự.`,
  classTwice: ({ className, tab }) =>
    `Lớp ${className} có hai dòng trong tab “${tab}”; xin giữ một dòng.`,
  classNamesCollide: ({ classNames }) =>
    `Các lớp ${classNames} sẽ trùng tên tab; xin đổi tên một lớp.`,
  notAClassTab: ({ tab }) =>
    `Tab “${tab}” không phải tab của lớp. Thầy/cô mở tab của lớp mình rồi thử lại.`,
  monthUnreadable: ({ typed }) =>
    `Không đọc được tháng “${typed}”. Xin ghi theo dạng tháng/năm, ví dụ 05/2026.`,
  reportNotAllowed: () =>
    'Báo cáo của Liên đội do Tổng phụ trách Đội lập; tài khoản của thầy/cô không ghi được vào tab “Báo cáo đã lập”. Thầy/cô nhờ Tổng phụ trách Đội lập báo cáo.',
  driveFailed: ({ detail }) =>
    `Google Drive chưa lưu được báo cáo. Thầy/cô thử lại sau ít phút; nếu đã hết lượt dùng trong ngày, xin để đến ngày mai. Google báo: ${detail}`,
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
  return `Có lỗi ngoài dự kiến, dữ liệu đã gõ vẫn còn nguyên. Thầy/cô thử lại; nếu vẫn lỗi, gửi dòng này cho người hỗ trợ: ${message}`;
}
