import type { RosterRole } from './rosterTypes';

/**
 * Header texts of the usual exports (CSDL ngành, vnEdu, SMAS) and of teachers' own lists, folded
 * (domain 7). A header is one of these or it is not read: "Họ tên cha" must never be a student.
 */
const HEADER_ALIASES: Readonly<Record<RosterRole, readonly string[]>> = {
  place: ['stt', 'tt', 'so tt', 'so thu tu', 'thu tu'],
  name: [
    'ho va ten',
    'ho ten',
    'ho & ten',
    'ho va ten hoc sinh',
    'ho ten hoc sinh',
    'ho va ten hs',
    'ho ten hs',
    'ho va ten khai sinh',
    'ten hoc sinh',
  ],
  familyName: [
    'ho',
    'ho dem',
    'ho va dem',
    'ho va ten dem',
    'ho ten dem',
    'ho va chu dem',
    'ho chu dem',
    'ho lot',
    'ho va ten lot',
    'ho va lot',
  ],
  givenName: ['ten', 'ten rieng'],
  className: ['lop', 'lop hoc', 'ten lop', 'ten lop hoc', 'lop hien tai', 'chi doi'],
  status: [
    'trang thai',
    'trang thai hoc sinh',
    'trang thai hoc tap',
    'trang thai hoc',
    'tinh trang',
    'tinh trang hoc sinh',
    'tinh trang hoc tap',
  ],
};

/** A group header over columns that are about somebody else than the student. */
export const OTHER_PERSON = /\b(cha|bo|me|phu huynh|giam ho|giao vien|gvcn)\b/;

const ROLE_BY_ALIAS = new Map(
  (Object.keys(HEADER_ALIASES) as RosterRole[]).flatMap((role) =>
    HEADER_ALIASES[role].map((alias) => [alias, role] as const),
  ),
);

/** The role of a folded header text, or `undefined`. */
export function roleOfHeader(folded: string): RosterRole | undefined {
  return ROLE_BY_ALIAS.get(folded);
}
