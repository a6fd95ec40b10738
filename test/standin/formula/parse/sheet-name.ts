const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc])$/;

/** A tab's name as a formula writes it: quoted unless it is a plain word (platform 10.5). */
export function quotedSheetName(name: string): string {
  return PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
