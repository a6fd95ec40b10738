/** The words of `TT` and `Kiểm tra dòng`, shared by the row formula and the TypeScript verdict. */

/** By state, in the order of `ROW_STATES`. */
export const TICKS = ['', '…', '!', '✓'] as const;

export const MISSING = 'Còn thiếu: ';

/** What a valid row counts as. */
export const COUNTED_AS = {
  notYet: 'Đã ghi, chưa tính: mới ở mức “Chưa thực hiện”',
  neighbour: 'Đã tính 1 lượt, người xung quanh',
  guided: 'Đã tính 1 lượt; em hoàn thành khi người thân “Biết sử dụng”',
  able: 'Đã tính: người thân biết sử dụng',
} as const;

/** A counted row of a closed month: before the month, and behind it. */
export const CLOSED = 'Đã tính vào tháng ';
export const CLOSED_END = ' (đã chốt). Người thân tiến bộ thì thêm dòng mới với ngày mới.';

/** Behind the verdict of a valid row whose free text seems to name a person. */
export const NAMES_SOMEONE =
  ' · Xem lại: ô ghi chú có vẻ có tên người, sổ không ghi tên người thân';

/** Behind the verdict of the upper row, before the lower row's number. */
export const CONTRADICTED = ' · Dòng ';
export const CONTRADICTED_END = ' ghi khác về người này';

export const CONJUNCTION = ', ';
export const CELL = 'Ô ';
export const READ = 'đọc được “';
export const READ_END = '”; ';
export const FORMULA_ERROR = 'lỗi công thức';
