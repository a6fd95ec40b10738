import { fold } from '../text/fold';

/** Folded statuses of exports and lists (domain 7); the first form that fits tells. */
const STATUSES: readonly (readonly [RegExp, StudentStatus])[] = [
  [/^$/, 'present'],
  // Before the next: "Chuyển đi đến THCS …", "Bảo lưu đến năm 2027".
  [/^(da |xin )?(chuyen di|thoi hoc|bo hoc|bao luu)\b/, 'left'],
  [/\bden\b/, 'present'],
  [/^(dang (theo )?hoc|hoc lai|luu ban|nhap hoc|co mat|binh thuong)\b/, 'present'],
  [/^(da |xin )?(chuyen truong|nghi hoc|nghi han)\b/, 'left'],
  [/^da (chuyen|thoi|nghi|tot nghiep)\b/, 'left'],
];

export type StudentStatus = 'present' | 'left' | 'unclear';

/** Whether a status such as "Đang học", "Chuyển đến kỳ 1", "Chuyển trường" means that one has left. */
export function studentStatus(text: string): StudentStatus {
  const folded = fold(text);
  return STATUSES.find(([form]) => form.test(folded))?.[1] ?? 'unclear';
}
