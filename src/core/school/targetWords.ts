/** How results against targets are worded, in `Tổng hợp` as on papers. */
export const TARGET_VERDICTS = {
  met: 'Đạt',
  missed: 'Chưa đạt',
  /** A target that no school can measure (clause D4). */
  unmeasured: 'Không tự đo',
} as const;

/** The groups that C1 asks of. */
export const LITERACY_GROUPS = {
  staff: 'Cán bộ, giáo viên, nhân viên',
  students: 'Học sinh',
} as const;
