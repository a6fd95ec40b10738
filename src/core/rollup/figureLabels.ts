import type { Figures } from './figures';

/** How people read the figures (design section 3). */
export const FIGURE_LABELS: Readonly<Record<keyof Figures, string>> = {
  entries: 'Lượt hướng dẫn',
  studentsReached: 'Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng)',
  relativesGuided: 'Người thân được hướng dẫn',
  relativesAble: 'Người thân biết sử dụng (mức 2 trở lên)',
  middleAgedOrElderlyGuided: 'Trong đó trung niên, cao tuổi (từ 40 tuổi)',
  neighboursGuided: 'Người xung quanh được hướng dẫn',
  entriesBySkillGroup: 'Lượt theo nhóm kỹ năng',
};
