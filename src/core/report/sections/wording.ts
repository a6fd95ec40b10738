import { reportSetting } from '../../school/reportSettings';
import { orBlank } from '../blank';
import { MODEL, planGround, planOf, subjectOfYear } from '../planWords';
import type { ReportInput } from '../reportInput';

export function subjectOf({ period }: ReportInput): string {
  return `Kết quả thực hiện ${MODEL} ${period.label}`;
}

/** The Liên đội's opening sentence: it cites the school's plan (clause A1), if the settings hold one. */
export function openingOf({ settings, period }: ReportInput): string {
  return `${planGround(settings)}, Liên đội báo cáo kết quả ${period.label} như sau:`;
}

/** The school's opening: the superior's plan it answers, then its own (clauses A1, A5). */
export function schoolOpeningOf({ settings, period }: ReportInput): string {
  const subject = subjectOfYear(settings);
  const superior = reportSetting(settings, 'ground');
  const plan = planOf(settings, 'nhà trường');
  const grounds = [superior, plan ?? ''].filter((ground) => ground !== '').join(' và ');
  const carriedOut = plan === undefined ? `${grounds} về` : grounds;
  const ground = grounds === '' ? `Thực hiện ${subject}` : `Thực hiện ${carriedOut} ${subject}`;
  return `${ground}, ${orBlank(settings.school)} báo cáo kết quả ${period.label} như sau:`;
}

/** The closing sentence; a paper's text ends with `./.` (domain 2.1). */
export function closingOf({ period }: ReportInput, who: string): string {
  return `Trên đây là báo cáo kết quả thực hiện ${MODEL} ${period.label}, ${who} trân trọng báo cáo./.`;
}
