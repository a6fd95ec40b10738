import { cleanClassName } from '../text/className';

/**
 * The class in a line over a list: "DANH SÁCH HỌC SINH LỚP 6A1", "Khối 6 - Lớp 6/1", "Lớp: 6A1",
 * "CHI ĐỘI 6A1". Not the grade in "khối lớp 6".
 */
const NAMED =
  /(?<!KHỐI )(?<!\p{L})(?:LỚP|CHI ĐỘI)(?: HỌC)?(?: CHỦ NHIỆM)? ?[:.]? ?((?:1[0-2]|[1-9])(?!\d)[^\s,;()]*|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})/u;

/** A title that speaks of a class and leaves it open: "DANH SÁCH HỌC SINH LỚP ……", "Lớp:". */
const UNNAMED =
  /((?<!KHỐI )(?<!\p{L})(LỚP|CHI ĐỘI)(?: HỌC)? ?[:.…_][:.…_ ]*|^DANH SÁCH.* (LỚP|CHI ĐỘI))$/u;

/** A class by itself, as the name of a tab: `6A1`, `6-1`; neither "Sheet1" nor "2025-2026". */
const ALONE = /^(?:1[0-2]|[1-9])[\p{L}/._-][^\s,;()]*$/u;

/** What a line says of the class: its name, that it is open, or nothing. */
export type ClassTitle = { className: string } | 'open' | undefined;

/** Reads a tidied text of one line; the class comes cleaned, unjudged. */
export function classTitle(text: string): ClassTitle {
  const upper = text.toUpperCase();
  const named = NAMED.exec(upper)?.[1]?.replace(/[-–.:]+$/, '');
  if (named) return { className: cleanClassName(named) };
  return UNNAMED.test(upper) ? 'open' : undefined;
}

/** The class that a tab's name is, or `undefined`. */
export function classOfTab(tab: string): string | undefined {
  const name = cleanClassName(tab);
  return ALONE.test(name) ? name : undefined;
}
