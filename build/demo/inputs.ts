import { monthOfDay } from '../../src/core/school/month';
import { type Settings, settingsDay } from '../../src/core/school/settings';
import { classList } from './classList';
import { datedHandIns } from './datedHandIns';
import {
  ACTIVITY_HEADERS,
  CLASS_HEADERS,
  ENTRY_HEADERS,
  HAND_IN_HEADERS,
  PROPOSAL_HEADERS,
  STAFF_HEADERS,
  STUDENT_HEADERS,
} from './headerTables';
import { neutralSettings } from './neutralSettings';
import type { DemoOptions, InputFile } from './options';
import type { InputName } from './optionTable';
import { readJson } from './readJson';
import { readRecords } from './readRecords';
import { readSettings } from './readSettings';
import { partByClass, type RefusedRow } from './refused';
import { type RosterTable, readRosterTables, rosterClasses } from './rosterInput';
import {
  type ActivityRecord,
  type ClassRecord,
  type EntryRecord,
  type HandInRecord,
  type NarrativeRecord,
  narrativeSchema,
  type ProposalRecord,
  type StaffRecord,
  type StudentRecord,
} from './schoolRecords';
import { isTicked } from './tick';
import { failed, type Outcome, type Trouble, trouble } from './trouble';

/** All that the local run reads, before it writes anything (design 6). */
export interface Inputs {
  /**
   * The roster as its file has it: the tabs of a workbook that are not hidden, or one table without
   * a name; without `--roster` the rows of `--students`. Every row is equally long, so that a table
   * goes into the import tab as it is. Empty where there is neither file.
   */
  readonly roster: readonly RosterTable[];
  /** The classes of `--classes`, then those that only the roster has, in natural order. */
  readonly classes: readonly ClassRecord[];
  readonly entries: readonly EntryRecord[];
  readonly students: readonly StudentRecord[];
  readonly staff: readonly StaffRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly handIns: readonly HandInRecord[];
  readonly proposals: readonly ProposalRecord[];
  readonly narrative: readonly NarrativeRecord[];
  readonly settings: Settings;
  /** Rows that cannot go in, file by file in their order. */
  readonly refused: readonly RefusedRow[];
}

type Options = Pick<DemoOptions, 'files' | 'month'>;

/** Reads every input file; all trouble is told together. What was not given is empty. */
export async function readInputs({ files, month }: Options): Promise<Outcome<Inputs>> {
  const troubles: Trouble[] = [];
  /** What a reader made of a file; where there is no file or no making, the fallback. */
  async function settled<T>(
    name: InputName,
    read: (file: InputFile) => Outcome<T> | Promise<Outcome<T>>,
    fallback: T,
  ): Promise<T> {
    const file = files[name];
    if (!file) return fallback;
    const outcome = await read(file);
    if (outcome.ok) return outcome.value;
    troubles.push(...outcome.troubles);
    return fallback;
  }

  const rosterName = files.roster ? 'roster' : 'students';
  const roster = await settled(rosterName, readRosterTables, []);
  const listed = await settled('classes', (file) => readRecords(file, CLASS_HEADERS), []);
  const entries = await settled('entries', (file) => readRecords(file, ENTRY_HEADERS), []);
  const students = await settled('students', (file) => readRecords(file, STUDENT_HEADERS), []);
  const staff = await settled('staff', (file) => readRecords(file, STAFF_HEADERS), []);
  const activities = await settled('activities', (file) => readRecords(file, ACTIVITY_HEADERS), []);
  const handIns = await settled('hand-ins', (file) => readRecords(file, HAND_IN_HEADERS), []);
  const proposals = await settled('proposals', (file) => readRecords(file, PROPOSAL_HEADERS), []);
  const narrative = await settled('narrative', (file) => readJson(file, narrativeSchema), []);
  const neutral = neutralSettings(month);
  const settings = await settled('settings', (file) => readSettings(file, neutral), neutral);

  const first = monthOfDay(settingsDay(settings.schoolYear.start));
  const last = monthOfDay(settingsDay(settings.schoolYear.end));
  if (month < first || month > last) {
    const where = files.settings?.shown ?? '--settings';
    troubles.push(trouble('monthOutsideYear', where, { month, start: first, end: last }));
  }
  const shown = (name: InputName) => files[name]?.shown ?? '';
  if (troubles.length > 0) return failed(...troubles);
  const found = await settled(rosterName, (file) => rosterClasses(roster, file.shown), []);
  if (troubles.length > 0) return failed(...troubles);

  const { classes, refused } = classList(listed, shown('classes'), found);
  const known = new Set(classes.map(({ className }) => className));
  const partedEntries = partByClass(entries, known, shown('entries'));
  const partedStudents = partByClass(students, known, shown('students'));
  const partedHandIns = partByClass(handIns, known, shown('hand-ins'));
  const partedProposals = partByClass(proposals, known, shown('proposals'), true);
  const dated = datedHandIns(partedHandIns.accepted, shown('hand-ins'), { first, last });
  return {
    ok: true,
    value: {
      roster,
      classes,
      entries: partedEntries.accepted,
      students: partedStudents.accepted.map((row) => ({
        ...row,
        competent: isTicked(row.competent),
        member: isTicked(row.member),
      })),
      staff: staff.map((row) => ({ ...row, competent: isTicked(row.competent) })),
      activities,
      handIns: dated.accepted,
      proposals: partedProposals.accepted,
      narrative,
      settings,
      refused: [
        ...refused,
        ...partedEntries.refused,
        ...partedStudents.refused,
        ...partedHandIns.refused,
        ...dated.refused,
        ...partedProposals.refused,
      ],
    },
  };
}
