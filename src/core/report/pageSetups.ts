/** Page set-ups of the school's papers (A4; domain 2.1 and 2.2). */
import type { PageSetup } from './paper';

const a4 = { widthMm: 210, heightMm: 297 };

/** Width between the margins, in millimetres. */
export function textWidth({ widthMm, marginsMm: { left, right } }: PageSetup): number {
  return widthMm - left - right;
}

/** Papers of the Đội: 20, 20, 30, 20 mm, text 160 mm wide. */
export const unionPage: PageSetup = {
  ...a4,
  marginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
  pageNumber: 'fromSecondPage',
};

/** The school's papers (Nghị định 30): 20, 15, 20, 30 mm, text 165 mm wide. */
export const schoolPage: PageSetup = {
  ...a4,
  marginsMm: { top: 20, right: 15, bottom: 20, left: 30 },
  pageNumber: 'fromSecondPage',
};

/** A book for printing: across, text 262 mm wide, so that every column of a class tab finds room. */
export const bookPage: PageSetup = {
  widthMm: a4.heightMm,
  heightMm: a4.widthMm,
  marginsMm: { top: 20, right: 15, bottom: 15, left: 20 },
  pageNumber: 'fromSecondPage',
};

/** An annex that lies across, for wide tables: text 252 mm wide. */
export const annexPage: PageSetup = { ...schoolPage, widthMm: a4.heightMm, heightMm: a4.widthMm };
