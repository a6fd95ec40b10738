import { FIGURE_LABELS } from '../rollup/figureLabels';

/** A line of `Chỉ tiêu`: an indicator's threshold in a year; a new target is a new line. */
export interface Target {
  /** Id of the obligation in domain 1.2: `C1`. */
  indicator: string;
  label: string;
  year: number;
  /** Percent. */
  threshold: number;
  /** Section of the plan that asks for it: `I.3`. */
  clause: string;
}

/** What the plan asks for (I.2-I.4). D4 cannot be measured by a school and stands as text only. */
export const DEFAULT_TARGETS = [
  {
    indicator: 'C1',
    label: 'Cán bộ, giáo viên, nhân viên và học sinh có năng lực số',
    year: 2026,
    threshold: 85,
    clause: 'I.3',
  },
  {
    indicator: 'C2',
    label: 'Lớp có mô hình “Dân vận khéo” và có hoạt động hỗ trợ người thân',
    year: 2026,
    threshold: 100,
    clause: 'I.3',
  },
  {
    indicator: 'B8',
    label: FIGURE_LABELS.studentsReached,
    year: 2026,
    threshold: 100,
    clause: 'I.2',
  },
  {
    indicator: 'D1',
    label: 'Cán bộ, giáo viên, nhân viên có năng lực số',
    year: 2030,
    threshold: 100,
    clause: 'I.4',
  },
  {
    indicator: 'D2',
    label: 'Học sinh được trang bị kiến thức, kỹ năng số và an toàn số',
    year: 2030,
    threshold: 100,
    clause: 'I.4',
  },
  {
    indicator: 'D4',
    label: 'Người dân có tri thức cơ bản về chuyển đổi số (nhà trường không tự đo được)',
    year: 2030,
    threshold: 90,
    clause: 'I.4',
  },
] as const satisfies readonly Target[];

export type Indicator = (typeof DEFAULT_TARGETS)[number]['indicator'];
