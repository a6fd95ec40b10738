/**
 * Expected trouble of the local run's inputs, as a value: a code, the file or option it is about, and
 * what its sentence needs. `troubleText` says it in Vietnamese.
 */
export interface Trouble {
  readonly code: TroubleCode;
  /** The option or the file, as the caller wrote it. */
  readonly where: string;
  readonly params: Readonly<Record<string, string>>;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly troubles: readonly Trouble[] };

type Sentence = (where: string, params: Readonly<Record<string, string>>) => string;

const SENTENCES = {
  unknownOption: (where) =>
    `Không có tùy chọn ${where}. Thầy/cô gõ --help để xem các tùy chọn dùng được.`,
  unexpectedArgument: (where) =>
    `Không rõ "${where}" dùng để làm gì: mỗi giá trị phải đứng sau một tùy chọn, ví dụ --entries ${where}.`,
  optionWithoutValue: (where) => `Tùy chọn ${where} cần có giá trị đi kèm.`,
  optionTakesNoValue: (where) => `Tùy chọn ${where} không nhận giá trị đi kèm.`,
  badMonth: (where, { value }) =>
    `Tùy chọn ${where} cần một tháng viết theo mẫu yyyy-mm, ví dụ 2026-05; đọc được "${value}".`,
  badToday: (where, { value }) =>
    `Tùy chọn ${where} cần một ngày có thật viết theo mẫu yyyy-mm-dd, ví dụ 2026-05-31; đọc được "${value}".`,
  badPort: (where, { value }) =>
    `Tùy chọn ${where} cần một số từ 1 đến 65535; đọc được "${value}".`,
  portTaken: (where, { value }) =>
    `Cổng ${value} (tùy chọn ${where}) đang được chương trình khác dùng, hoặc máy này không cho dùng. Thầy/cô chọn cổng khác.`,
  missingFile: (where, { option }) => `Không tìm thấy tệp ${where} (tùy chọn ${option}).`,
  notAFile: (where, { option }) =>
    `${where} là một thư mục, trong khi tùy chọn ${option} cần một tệp.`,
  notAFolder: (where, { option }) =>
    `${where} là một tệp, trong khi tùy chọn ${option} cần một thư mục.`,
  unreadable: (where, { reason }) => `Không đọc được tệp ${where}: ${reason}.`,
  unknownKind: (where) => `Tệp ${where} phải là .csv hoặc .xlsx.`,
  notUtf8: (where) =>
    `Tệp ${where} không phải văn bản UTF-8. Thầy/cô lưu lại bằng mục "CSV UTF-8" rồi chạy lại.`,
  quoteNotClosed: (where, { line }) =>
    `Tệp ${where}: một dấu ngoặc kép mở ở dòng ${line} mà không đóng.`,
  notAWorkbook: (where) => `Tệp ${where} không phải bảng tính .xlsx hoặc đã bị hỏng.`,
  emptyTable: (where) => `Tệp ${where} không có dòng nào.`,
  missingHeaders: (where, { headers, found }) =>
    `Tệp ${where} thiếu cột ${headers}; dòng tiêu đề đọc được: ${found}.`,
  rosterUnread: (where, { reason }) => `Tệp ${where}: ${reason}`,
  jsonBroken: (where) => `Tệp ${where} không phải JSON đúng cú pháp.`,
  jsonShape: (where, { field }) => `Tệp ${where}: mục "${field}" thiếu hoặc sai kiểu.`,
  monthOutsideYear: (where, { month, start, end }) =>
    `Tháng ${month} nằm ngoài năm học ghi trong ${where} (${start} – ${end}).`,
} satisfies Record<string, Sentence>;

export type TroubleCode = keyof typeof SENTENCES;

/** One Vietnamese sentence for a trouble. */
export function troubleText(trouble: Trouble): string {
  const sentence: Sentence = SENTENCES[trouble.code];
  return sentence(trouble.where, trouble.params);
}

export function trouble(
  code: TroubleCode,
  where: string,
  params: Readonly<Record<string, string>> = {},
): Trouble {
  return { code, where, params };
}

export function failed(...troubles: readonly Trouble[]): {
  ok: false;
  troubles: readonly Trouble[];
} {
  return { ok: false, troubles };
}
