import { TAB } from '../core/workbook/tabNames';

type Params = Readonly<Record<string, string | number>>;

/** Trouble with books that another release made, or whose year is over. */
export const VERSION_TROUBLES: Readonly<Record<string, (params: Params) => string>> = {
  bookNewer: () =>
    'Sổ này do phiên bản mới hơn của tiện ích lập nên phiên bản đang dùng không ghi gì vào sổ. Thầy/cô cập nhật tiện ích (hoặc nhờ người cài đặt cập nhật) rồi thử lại.',
  bookOlder: () =>
    'Sổ này do phiên bản trước của tiện ích lập. Tổng phụ trách Đội chọn “Thiết lập sổ” trong menu để nâng cấp sổ, số liệu đã ghi được giữ nguyên; sau đó thầy/cô thử lại.',
  bookEnded: () =>
    'Năm học của sổ này đã kết thúc, dữ liệu học sinh đã xóa nên sổ không ghi thêm nữa. Thầy/cô làm việc này ở sổ của năm học mới.',
  migrationBlocked: ({ tab, cell }) =>
    `Chưa nâng cấp được sổ, chưa ghi gì: ô ${cell} của tab “${tab}” không đúng như lúc lập sổ, hoặc đang có nội dung ở chỗ phiên bản mới cần dùng. Thầy/cô chuyển nội dung đó sang chỗ khác, bỏ dòng đã chèn thêm (nếu có), rồi chọn “Thiết lập sổ” lần nữa.`,
};

/** @param layout from which the book was brought up to date */
export function migratedSentence(layout: number): string {
  return [
    `Đã nâng cấp sổ từ bố cục phiên bản ${layout}; những gì thầy/cô đã ghi được giữ nguyên.`,
    `Xin xem các mục mới ở cuối tab “${TAB.settings}”.`,
  ].join('\n');
}
