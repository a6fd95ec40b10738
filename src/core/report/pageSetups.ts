/** Page set-ups of the school's papers (A4; domain 2.1 and 2.2). */
import type { PageSetup } from './paper';

const a4 = { widthMm: 210, heightMm: 297 };

/** Papers of the Đội: 20, 20, 30, 20 mm, text 160 mm wide. */
export const unionPage: PageSetup = {
  ...a4,
  marginsMm: { top: 20, right: 20, bottom: 20, left: 30 },
  pageNumber: 'fromSecondPage',
};
