import type { Expression } from '../formula/expression';
import { block } from '../formula/reference';
import { TAB } from './tabNames';

export const STUDENTS_FIRST_ROW = 2;
/** 60 classes of 45 students, and room for those who come and go. */
export const STUDENTS_LAST_ROW = 3001;

/** `Học sinh`, one row per student and class; keys are persisted in code only, headers are read. */
export const STUDENT_COLUMNS = [
  { key: 'className', header: 'Lớp', width: 70, kind: 'text' },
  { key: 'place', header: 'STT', width: 50, kind: 'number' },
  { key: 'name', header: 'Họ và tên', width: 190, kind: 'text' },
  { key: 'label', header: 'Tên trong sổ', width: 200, kind: 'text' },
  { key: 'member', header: 'Đội viên', width: 80, kind: 'tick' },
  { key: 'competent', header: 'Đạt năng lực số', width: 110, kind: 'tick' },
  { key: 'trained', header: 'Được trang bị (gồm an toàn số)', width: 140, kind: 'tick' },
  { key: 'target', header: 'Chỉ tiêu riêng', width: 90, kind: 'number' },
  { key: 'from', header: 'Từ ngày', width: 100, kind: 'day' },
  { key: 'until', header: 'Đến ngày', width: 100, kind: 'day' },
  { key: 'consent', header: 'Đồng ý nêu tên', width: 110, kind: 'tick' },
  { key: 'able', header: 'Số người thân biết sử dụng', width: 130, kind: 'formula' },
  { key: 'met', header: 'Đạt chỉ tiêu', width: 90, kind: 'formula' },
] as const;

export type StudentField = (typeof STUDENT_COLUMNS)[number]['key'];

export function studentColumn(field: StudentField): number {
  return STUDENT_COLUMNS.findIndex(({ key }) => key === field) + 1;
}

export function studentBlock(field: StudentField): Expression {
  return block({
    tab: TAB.students,
    column: studentColumn(field),
    firstRow: STUDENTS_FIRST_ROW,
    lastRow: STUDENTS_LAST_ROW,
  });
}
