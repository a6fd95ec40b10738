import initSqlJs from 'sql.js';
import type { Lists } from '../../../src/core/ledger/lists';
import type { ClassLedger } from '../../../src/core/rollup/classLedger';
import type { Figures } from '../../../src/core/rollup/figures';
import type { Day } from '../../../src/core/school/day';

/** The school's judged rows in SQLite, which counts them by its own means. */
export interface LedgerDatabase {
  load(ledgers: readonly ClassLedger[]): void;
  figuresOn(day: Day): Figures;
  enrolmentOn(day: Day): number;
}

const SCHEMA = `
  CREATE TABLE relation (place INTEGER PRIMARY KEY, grp TEXT);
  CREATE TABLE age_band (place INTEGER PRIMARY KEY, grp TEXT);
  CREATE TABLE skill (place INTEGER PRIMARY KEY, code TEXT);
  CREATE TABLE student (class TEXT, place INTEGER, first INTEGER, last INTEGER);
  CREATE TABLE entry (class TEXT, state TEXT, student INTEGER, person INTEGER, relation INTEGER,
    age_band INTEGER, skill INTEGER, day INTEGER, level INTEGER);
  CREATE VIEW counted AS
    SELECT entry.class || '/' || student AS student, class, student AS place, day, level - 1 AS level,
      entry.class || '/' || student || '/' || person AS person,
      relation.grp AS kinship, age_band.grp AS age, substr(skill.code, 1, 1) AS skills
    FROM entry
    JOIN relation ON relation.place = entry.relation
    JOIN age_band ON age_band.place = entry.age_band
    JOIN skill ON skill.place = entry.skill
    WHERE state = 'valid' AND level - 1 >= 1;`;

const PERSONS = `
  SELECT
    COUNT(*) AS entries,
    COUNT(DISTINCT CASE WHEN kinship = 'Người thân' THEN person END) AS relativesGuided,
    COUNT(DISTINCT CASE WHEN kinship = 'Người thân' AND level >= 2 THEN person END) AS relativesAble,
    COUNT(DISTINCT CASE WHEN kinship = 'Người thân' AND age = 'Trung niên, cao tuổi' THEN person END)
      AS middleAgedOrElderlyGuided,
    COUNT(DISTINCT CASE WHEN kinship <> 'Người thân' THEN person END) AS neighboursGuided
  FROM counted WHERE day <= $day`;

const ENROLLED = `
  FROM student WHERE coalesce(first, 0) <= $day AND coalesce(last, 999999) >= $day`;

const REACHED = `
  SELECT COUNT(*) AS studentsReached ${ENROLLED} AND EXISTS (
    SELECT 1 FROM counted WHERE counted.class = student.class AND counted.place = student.place
      AND counted.day <= $day AND kinship = 'Người thân' AND level >= 2)`;

const GROUPS = `
  SELECT skills, COUNT(*) AS entries FROM counted WHERE day <= $day GROUP BY skills ORDER BY skills`;

export async function openLedgerDatabase(lists: Lists): Promise<LedgerDatabase> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(SCHEMA);
  const insert = (table: string, rows: readonly (readonly (string | number | null)[])[]) => {
    for (const row of rows) {
      database.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join()})`, [...row]);
    }
  };
  insert(
    'relation',
    lists.relations.map(({ group }, index) => [index + 1, group ?? '']),
  );
  insert(
    'age_band',
    lists.ageBands.map(({ group }, index) => [index + 1, group ?? '']),
  );
  insert(
    'skill',
    lists.skills.map(({ code }, index) => [index + 1, code]),
  );

  const select = (query: string, day: Day): Record<string, unknown>[] => {
    const statement = database.prepare(query, { $day: day });
    const rows: Record<string, unknown>[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    statement.free();
    return rows;
  };

  return {
    load(ledgers) {
      database.run('BEGIN; DELETE FROM student; DELETE FROM entry;');
      for (const { className, students, verdicts } of ledgers) {
        insert(
          'student',
          students.map(({ from, until }, index) => [
            className,
            index + 1,
            from ?? null,
            until ?? null,
          ]),
        );
        insert(
          'entry',
          verdicts.map(({ state, reading }) => [
            className,
            state,
            ...['student', 'person', 'relation', 'ageBand', 'skill', 'day', 'level'].map(
              (key) => reading[key] ?? 0,
            ),
          ]),
        );
      }
      database.run('COMMIT');
    },
    figuresOn(day) {
      const groups = select(GROUPS, day).map(({ skills, entries }) => [skills, entries]);
      return {
        ...select(PERSONS, day)[0],
        ...select(REACHED, day)[0],
        entriesBySkillGroup: Object.fromEntries(groups),
      } as Figures;
    },
    enrolmentOn: (day) =>
      Number(select(`SELECT COUNT(*) AS students ${ENROLLED}`, day)[0]?.students),
  };
}
