import { initials } from '../../rollup/suggestCommendations';
import type { Period } from '../../school/periods';
import { capitalised } from '../../text/capitalised';
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
import { type HideNames, isFullName, wholeWords } from './hideNames';

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
  const text = hide(proposal.content);
  return {
    ...(className === '' ? {} : { className }),
    ...(place === undefined ? {} : { place }),
    initials: student ? initials(student.name) : '',
    text: capitalised(student ? merits(text) : text),
  };
}

function bySource({ source }: ProposalRecord, students: readonly StudentLine[]) {
  const [, place] = /STT (\d+)$/.exec(source) ?? [];
  // The number of no place is nobody's.
  return students.find((one) => one.place === Number(place));
}

/** Where two share the name nobody knows whom it means. */
function byName({ content }: ProposalRecord, students: readonly StudentLine[]) {
  const text = tidyText(content);
  const found = students.filter(({ name }) => isNamedIn(text, tidyText(name)));
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  const [only, ...others] = found.filter(({ name }) => name.length === longest);
  return others.length === 0 ? only : undefined;
}

function isNamedIn(text: string, name: string): boolean {
  return isFullName(name) && wholeWords(name).test(text);
}

/**
 * What is said of the student behind `N.M.A., lớp 8A2:`, which stands in columns of its own. A word
 * that ends in a capital, as VNeID does, is no initial.
 */
function merits(text: string): string {
  return text.replace(/^[^:]*?(?<![\p{L}\p{N}])\p{Lu}\.[^:]*:\s*/u, '');
}
