import { PLAN_SKILLS, SKILL_GROUPS, skillItems } from '../ledger/skills';
import { GROUP_CODES } from './figuresTab';
import { type CountLine, countHeader, countLine, countSpans, listLabel } from './summaryCounts';
import { fact, SUMMARY_COLUMNS, type SummaryLayout } from './summaryLayout';
import { line, type SummaryPart, strip, strips } from './summaryPart';
import { grownThisMonth } from './summarySchool';

/** Entries by the plan's four skills (clause G3), then by group of skills (domain 4). */
export function summarySkills(layout: SummaryLayout): SummaryPart {
  const top = layout.rows.skills;
  const count = (name: string, label: string): CountLine => {
    const [now, before] = grownThisMonth(layout, name);
    return { label, now, before, whole: fact('entries') };
  };
  const planned = PLAN_SKILLS.map((code) => count(code, listLabel('skills', code, labelOf(code))));
  const groups = GROUP_CODES.map((code) => count(code, `${code}. ${SKILL_GROUPS[code]}`));
  const { whole: _, ...total } = count('entries', 'Tổng số lượt hướng dẫn');
  const firstPlanned = top + 3;
  const band = firstPlanned + planned.length;
  const firstGroup = band + 1;
  const bottom = firstGroup + groups.length;
  const wide = [[1, SUMMARY_COLUMNS]] as const;
  return {
    patches: [
      line(top, 1, 'section', ['8. Lượt hướng dẫn theo kỹ năng']),
      ...countHeader(top + 1, 'Kỹ năng'),
      line(top + 2, 1, 'band', ['Bốn kỹ năng nêu trong kế hoạch']),
      ...planned.flatMap((each, index) => countLine(firstPlanned + index, each)),
      line(band, 1, 'band', ['Theo nhóm kỹ năng (gồm cả bốn kỹ năng trên)']),
      ...groups.flatMap((each, index) => countLine(firstGroup + index, each)),
      ...countLine(bottom, { ...total, total: true }),
    ],
    merged: [
      ...strips(top, 1, wide),
      ...countSpans(top + 1, 1),
      ...strips(top + 2, 1, wide),
      ...countSpans(firstPlanned, planned.length),
      ...strips(band, 1, wide),
      ...countSpans(firstGroup, groups.length + 1),
    ],
    heights: { [top + 1]: 30 },
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, bottom - top)],
  };
}

function labelOf(code: string): string {
  return skillItems.find((skill) => skill.code === code)?.label ?? code;
}
