import { initials } from '../../rollup/suggestCommendations';
import type { Period } from '../../school/periods';
import { tidyText } from '../../text/tidyText';
import type { ProposalKind } from '../../workbook/tables';
import type { CommendedStudent, ProposalLine, Proposals } from '../reportInput';
import {
  type ProposalRecord,
  type SchoolRecord,
  type StudentLine,
  studentsOf,
} from '../schoolRecord';
import { isWithin } from './activities';
import { type HideNames, wholeWords } from './hideNames';

/** The lines of `Khó khăn, đề xuất` that are ticked into the report, of days within the period. */
export function proposalsOf(
  { proposals, students }: SchoolRecord,
  period: Period,
  hide: HideNames,
): Proposals {
  const raised = proposals.filter(({ day, reported }) => reported && isWithin(day, period));
  const of = (kind: ProposalKind) => raised.filter((proposal) => proposal.kind === kind);
  const lines = (kind: ProposalKind) => of(kind).map((proposal) => lineOf(proposal, hide));
  return {
    difficulties: lines('Khó khăn'),
    support: of('Đề xuất hỗ trợ').map((proposal) => ({
      ...lineOf(proposal, hide),
      agency: hide(proposal.agency),
    })),
    collective: lines('Khen thưởng tập thể'),
    individuals: of('Khen thưởng cá nhân').map((proposal) => commended(proposal, students, hide)),
    other: lines('Kiến nghị'),
  };
}

function lineOf({ className, content }: ProposalRecord, hide: HideNames): ProposalLine {
  return { ...(className === '' ? {} : { className }), text: hide(content) };
}

/** Whom a commendation means: by the STT that a suggestion keeps, else by a name in its words. */
function commended(
  proposal: ProposalRecord,
  students: readonly StudentLine[],
  hide: HideNames,
): CommendedStudent {
  const own = proposal.className === '' ? students : studentsOf(proposal.className, students);
  const student = bySource(proposal, own) ?? byName(proposal, own);
  const { className = proposal.className, place } = student ?? {};
  return {
    ...(className === '' ? {} : { className }),
    ...(place === undefined ? {} : { place }),
    initials: student ? initials(student.name) : '',
    text: merits(hide(proposal.content)),
  };
}

function bySource({ source }: ProposalRecord, students: readonly StudentLine[]) {
  const [, place] = /STT (\d+)$/.exec(source) ?? [];
  return place === undefined ? undefined : students.find((one) => one.place === Number(place));
}

/** Where two share the name nobody knows whom it means. */
function byName({ content }: ProposalRecord, students: readonly StudentLine[]) {
  const text = content.normalize('NFC');
  const found = students.filter(({ name }) => wholeWords(tidyText(name)).test(text));
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  const [only, ...others] = found.filter(({ name }) => name.length === longest);
  return others.length === 0 ? only : undefined;
}

/** What is said of the student behind `N.M.A., lớp 8A2:`, which stands in columns of its own. */
function merits(content: string): string {
  const text = content.replace(/^[^:]*?(?:\p{Lu}\.)+[^:]*:\s*/u, '').trim();
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
