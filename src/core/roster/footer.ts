import { fold } from '../text/fold';

/** How closing lines of a list begin, folded (domain 7); none begins a person's name. */
const FOOTERS: readonly RegExp[] = [
  /^danh sach (nay )?(gom|co)\b/,
  /^(an dinh )?danh sach\b.*\b(em|hoc sinh)$/,
  /^tong (so|cong)\b/,
  /^(cong|si so|trong do)( \d+|$)/,
  /^(trong do|si so) /,
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
  /\bngay (\d+|…+|_+) ?thang\b/,
  /\bngay\b.*\bthang\b.*\bnam( \d+|$| ?…)/,
];

/** A line that parts a list without being a student: "Tổ 2", "Nhóm 1". */
const DIVIDER = /^(to|nhom) \d+$/;

/** Whether a tidied text is a closing line of a list: total, date, signature. */
export function isFooter(text: string): boolean {
  const folded = fold(text);
  return FOOTERS.some((form) => form.test(folded));
}

export function isDivider(text: string): boolean {
  return DIVIDER.test(fold(text));
}
