import { PLAN_SKILLS, SKILL_GROUPS } from '../../ledger/skills';
import type { Period } from '../../school/periods';
import type { SkillGroup } from '../reportInput';
import type { SchoolRecord } from '../schoolRecord';

/** Every skill group, with the counts of the skills that the plan names (G3). */
export function skillGroupsOf({ ledgers, context }: SchoolRecord, period: Period): SkillGroup[] {
  const rows = ledgers.flatMap(({ counted }) => counted).filter(({ day }) => day <= period.to);
  const plan: readonly string[] = PLAN_SKILLS;
  return Object.entries(SKILL_GROUPS).map(([code, label]) => ({
    code,
    label,
    named: context.lists.skills.flatMap((skill, index) => {
      if (!plan.includes(skill.code) || !skill.code.startsWith(code)) return [];
      const counted = rows.filter((row) => row.skill === index + 1);
      const inPeriod = counted.filter((row) => row.day >= period.from).length;
      return [{ label: skill.label, inPeriod, cumulative: counted.length }];
    }),
  }));
}
