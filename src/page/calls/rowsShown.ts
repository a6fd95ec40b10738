/** More rows than these say nothing new, and the page is a narrow one. */
export const ROWS_SHOWN = 20;
