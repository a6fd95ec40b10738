import { fold } from '../text/fold';

/** How closing lines of a list begin, folded (domain 7); none begins a person's name. */
const FOOTERS: readonly RegExp[] = [
  /^danh sach (nay )?(gom|co)\b/,
  /^(an dinh )?danh sach\b.* \d+ (em|hoc sinh)$/,
  /^tong (so|cong)\b/,
  /^cong( \d|$)/,
  /^(trong do|si so)\b/,
  /^(giao vien|gv) ?(chu nhiem|cn)\b/,
  /^gvcn\b/,
  /^(pho )?hieu truong\b/,
  /^(tm |kt )/,
  /^ban giam hieu\b/,
  /^nguoi lap\b/,
  /^(tong )?phu trach\b/,
  /^xac nhan\b/,
  /^thu truong\b/,
  /^ky (ten|ghi|va)\b/,
  /^(ghi chu|luu y|noi nhan)\b/,
  // "Hải Phòng, ngày 05 tháng 9 năm 2025", also with dots for the numbers.
  /\bngay[\d …_]*thang[\d …_]*nam[\d …_]*$/,
];

/** Letterhead and dividers, folded: they may stand over any list, also over the second. */
const HEADINGS: readonly RegExp[] = [
  /^(to|nhom) \d+$/,
  /^khoi( lop)? \d+$/,
  /^(so|phong) (giao duc|gd)/,
  /^(ubnd|uy ban nhan dan)\b/,
  // With its kind: "Trương" is a family name.
  /^truong (th|thcs|thpt|ptdt|ptcs|tieu hoc|trung hoc|pho thong)\b/,
  /^(cong hoa xa hoi|doc lap - tu do)/,
  /^(danh sach|nam hoc|hoc ky|lien doi)\b/,
];

/** Whether a tidied text is a closing line of a list: total, date, signature. */
export function isFooter(text: string): boolean {
  const folded = fold(text);
  return FOOTERS.some((form) => form.test(folded));
}

/** Whether a tidied text heads or parts a list without being a student: "Tổ 2", "Năm học …". */
export function isHeading(text: string): boolean {
  const folded = fold(text);
  return HEADINGS.some((form) => form.test(folded));
}
