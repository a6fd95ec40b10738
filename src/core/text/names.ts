/**
 * Family names that make a free text look as if it named a person, each with the space behind it
 * (a text is searched with a space at its end). A warning rests on them, so those that begin ordinary words are left out (Phạm vi, Lý do, Lưu ý,
 * Hồ sơ, Đào tạo, Lương hưu, Đoàn Thanh niên, Dương Quan …).
 */
export const FAMILY_NAMES: readonly string[] = [
  'Nguyễn ',
  'Trần ',
  'Lê ',
  'Phạm Thị ',
  'Phạm Văn ',
  'Hoàng ',
  'Huỳnh ',
  'Phan ',
  'Vũ ',
  'Võ Thị ',
  'Võ Văn ',
  'Đặng ',
  'Bùi ',
  'Đỗ Thị ',
  'Đỗ Văn ',
  'Đinh ',
  'Trịnh ',
  'Trương ',
  'Phùng ',
  'Quách ',
];

/** Whether a text seems to hold a person's name: a warning, never an error (design 2). */
export function seemsToNameAPerson(text: string): boolean {
  return FAMILY_NAMES.some((name) => `${text} `.includes(name));
}

/** Whether a name is written in capitals only or in small letters only. */
export function isOneCase(name: string): boolean {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  return upper !== lower && (name === upper || name === lower);
}

/**
 * `Nguyễn Văn An` of `NGUYỄN VĂN AN`: what to offer; the book keeps what the teacher confirms
 * (domain 8). A syllable begins after a space, a hyphen or an apostrophe (`H'Hen Niê`).
 */
export function titleCaseName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(^|[\s\-'’])(\p{L})/gu, (_, before: string, letter: string) => {
      return before + letter.toUpperCase();
    });
}
