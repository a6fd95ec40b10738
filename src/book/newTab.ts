import { classTabLayout, FIRST_ROW, ROWS_READY } from '../core/workbook/classTab';

/** The layout of a class tab as it is made; a tab that was extended has more rows. */
export const NEW_TAB = classTabLayout(FIRST_ROW + ROWS_READY - 1);
