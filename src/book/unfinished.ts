/** Name of a tab that is being made; one that is found was left by a run that was stopped. */
export const UNFINISHED = '(đang tạo) ';
