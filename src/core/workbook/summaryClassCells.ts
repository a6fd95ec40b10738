import { call, type Expression, equal, formula, when } from '../formula/expression';
import { NO_VALUE } from '../report/numbers';
import { classListBlock } from './classListsTab';
import { figureCell } from './figuresTab';
import { MONTHS_IN_BOOK } from './settingsTab';
import {
  CLASS_COLUMNS,
  type ClassColumn,
  classBlock,
  classCell,
  type SummaryRows,
} from './summaryLayout';
import { levelFormula, rankFormula, shownPoints } from './summaryPoints';
import { shownShare } from './summaryShare';
import { thresholdOf } from './summaryTargetRows';

/** The row of `_Số liệu` that counts up to today. */
export const NOW = MONTHS_IN_BOOK;

/** One class: its name, then live figures up to today. */
export function classLine(place: number, row: number, rows: SummaryRows): string[] {
  const now = (name: string) => figureCell(place, NOW, name);
  const cells: Record<ClassColumn, Expression> = {
    name: now('className'),
    enrolment: now('enrolment'),
    reached: now('studentsReached'),
    members: ifTicked(call('SUM', classListBlock(place, 'member')), now('membersReached')),
    share: shareOf(row, rows),
    guided: now('relativesGuided'),
    able: now('relativesAble'),
    older: now('middleAgedOrElderlyGuided'),
    neighbours: now('neighboursGuided'),
    invalid: now('invalid'),
    score: shownPoints(row),
    rank: rankFormula(row, rows),
    level: levelFormula(row),
  };
  return CLASS_COLUMNS.map((key) => formula(cells[key]));
}

/** The school's row under the classes; points and ranks are the classes' own. */
export function totalLine(rows: SummaryRows): string[] {
  const members = classBlock('members', rows);
  const withoutSum: Partial<Record<ClassColumn, string>> = {
    name: 'Toàn trường',
    share: formula(shareOf(rows.total, rows)),
    members: formula(ifTicked(call('COUNTIF', members, '>=0'), call('SUM', members))),
    score: '',
    rank: '',
    level: '',
  };
  return CLASS_COLUMNS.map((key) => withoutSum[key] ?? formula(call('SUM', classBlock(key, rows))));
}

function shareOf(row: number, rows: SummaryRows): Expression {
  return shownShare(
    classCell('reached', row),
    classCell('enrolment', row),
    thresholdOf('B8', rows),
  );
}

/** `–` while nobody is ticked as a member of the Đội: not noted is not none. */
function ifTicked(ticked: Expression, count: Expression): Expression {
  return when(equal(ticked, 0), NO_VALUE, count);
}
