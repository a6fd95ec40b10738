import type { Paper } from './paper';
import type { PaperExtras } from './reportBody';
import type { ReportInput } from './reportInput';
import { schoolReport } from './schoolReport';
import { unionReport } from './unionReport';

interface Kind {
  /** As `Báo cáo đã lập` lists it; with the period and version it names a report for ever. */
  record: string;
  paper(input: ReportInput, extras?: PaperExtras): Paper;
  publicCopy?: true;
}

/** The reports that the Tổng phụ trách Đội can make. */
export const REPORT_KINDS = {
  month: { record: 'Báo cáo tháng của Liên đội', paper: unionReport },
  week: { record: 'Báo cáo tuần của Liên đội', paper: unionReport },
  term: { record: 'Báo cáo học kỳ của Liên đội', paper: unionReport },
  year: { record: 'Báo cáo năm học của Liên đội', paper: unionReport },
  school: { record: 'Báo cáo của nhà trường', paper: schoolReport },
  publicMonth: {
    record: 'Báo cáo tháng của Liên đội (bản công khai)',
    paper: unionReport,
    publicCopy: true,
  },
} as const satisfies Record<string, Kind>;

export type ReportKind = keyof typeof REPORT_KINDS;

export function reportKind(kind: ReportKind): Kind {
  return REPORT_KINDS[kind];
}
