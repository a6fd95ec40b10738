import { problemsOf } from '../../src/core/ledger/problems';
import { CLOSED, CONTRADICTED_END, NAMES_SOMEONE } from '../../src/core/ledger/verdictWords';
import type { BookPlan } from './bookPlan';
import type { ExpectedTab } from './expectedTab';

/** How often the compared rows were of each kind: proof that nothing was passed over. */
export class Tally {
  rows = 0;
  private readonly counts: Map<string, number>;

  constructor({ rules }: BookPlan) {
    const codes = problemsOf(rules.columns, rules.crossRules).map(({ code }) => code);
    const kinds = [...codes, ...STATES, ...FIRSTS, 'contradicted', 'names someone', 'closed'];
    this.counts = new Map(kinds.map((kind) => [kind, 0]));
  }

  add({ rows, verdicts }: ExpectedTab): void {
    this.rows += rows.length;
    verdicts.forEach(({ state, finding }, index) => {
      const row = rows[index];
      this.count(state);
      if (finding) this.count(finding.problem.code);
      if (row?.sentence.endsWith(CONTRADICTED_END)) this.count('contradicted');
      if (row?.sentence.includes(NAMES_SOMEONE)) this.count('names someone');
      if (row?.sentence.startsWith(CLOSED)) this.count('closed');
      for (const first of FIRSTS) if (row && row[first] !== '') this.count(first);
    });
  }

  /** Kinds of row that came less often. */
  rarerThan(least: number): string[] {
    return [...this.counts].filter(([, count]) => count < least).map(([kind]) => kind);
  }

  toString(): string {
    const counts = [...this.counts].map(([kind, count]) => `${kind} ${count}`);
    return `${this.rows} rows: ${counts.join(', ')}`;
  }

  private count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

const STATES = ['blank', 'pending', 'invalid', 'valid'] as const;
const FIRSTS = ['counted', 'newPerson', 'newAble', 'newStudent'] as const;
