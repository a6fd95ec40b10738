import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineStep, planLines, type StandingLine } from '../../../src/core/repair/planLines';

/** `A` is a filled line, `a-` an empty one; without a title these are `_` and `-`. */
function lines(text: string): StandingLine[] {
  return text.split(' ').map((word) => ({
    title: word.replace(/[-_]/, ''),
    empty: word.endsWith('-'),
  }));
}

const titles = (text: string) => lines(text).map(({ title }) => title);
const written = (steps: LineStep[] | undefined) =>
  steps?.map(({ kind, at }) => `${kind} ${at}`).join(', ');

/** A line with a name of its own, so that what became of it can be told. */
interface Tracked {
  title: string;
  was: number;
}

function taken(standing: readonly StandingLine[], steps: readonly LineStep[]): Tracked[] {
  const work: Tracked[] = standing.map(({ title }, was) => ({ title, was }));
  for (const step of steps) {
    switch (step.kind) {
      case 'delete':
        work.splice(step.at, 1);
        break;
      case 'setAside':
        work.push(...work.splice(step.at, 1));
        break;
      case 'insert':
        work.splice(step.at, 0, { title: step.title, was: -1 });
        break;
      case 'move':
        work.splice(step.at, 0, ...work.splice(step.from, 1));
        break;
      case 'retitle':
        work[step.at] = { title: step.title, was: work[step.at]?.was ?? -1 };
    }
  }
  return work;
}

describe('plans', () => {
  it.each<[string, string, string, string]>([
    ['A B C', 'A B C', '', 'nothing'],
    ['A - B C', 'A B C', 'delete 1', 'an empty line'],
    ['A X B C', 'A B C', 'setAside 1', 'a filled line'],
    ['A C', 'A B C', 'insert 1', 'a deleted line'],
    ['A B', 'A B C', 'insert 2', 'the last line deleted'],
    ['A X C', 'A B C', 'retitle 1', 'a title typed over'],
    ['A B- C', 'A B C', '', 'a line that is still empty'],
    ['A - C', 'A B C', 'retitle 1', 'a title cleared over an empty line'],
    ['A B X', 'A B C', 'retitle 2', 'the last title typed over'],
    ['A C B', 'A B C', 'move 1', 'lines that changed places'],
    ['A B C X', 'A B C', '', 'an own line behind the others'],
    ['- A X B Y', 'A B C', 'delete 0, setAside 1, retitle 2', 'several at once'],
    ['A X - Y D', 'A B C D', 'delete 2, retitle 1, retitle 2', 'two typed over, one inserted'],
    ['A X - D', 'A B C D', 'retitle 1, retitle 2', 'one typed over, one cleared'],
    ['A B X Y', 'A B C', 'retitle 2', 'the last title typed over, an own line behind'],
    ['A - B - C', 'A B C', 'delete 3, delete 1', 'empty lines, each named where it stands'],
    ['A X C B D', 'A B C D', 'setAside 1, move 1', 'a filled line, and lines that changed places'],
    ['_ A B C', 'A B - C', 'setAside 0, insert 2', 'a filled line without a title'],
    ['B A E C D B', 'A E B C D', 'setAside 0, insert 2', 'a title in two other places'],
    ['A B C D K', 'K A B C K D', 'insert 0, insert 4', 'a title elsewhere that is wanted twice'],
  ])('%s to %s: %s (%s)', (standing, wanted, steps) => {
    const plan = planLines(lines(standing), titles(wanted));
    expect(written(plan)).toBe(steps);
  });

  it.each([
    ['A X Y C', 'A B C'],
    ['A X D', 'A B C D'],
  ])('%s to %s: nobody can tell', (standing, wanted) => {
    expect(planLines(lines(standing), titles(wanted))).toBeUndefined();
  });

  it.each([
    ['Mã - Nhãn - Mã Nhãn', 'delete 1'],
    ['X Mã Nhãn - Mã Nhãn', 'setAside 0'],
    ['Nhãn - Mã Nhãn', 'insert 0'],
    ['- Mã Nhãn', 'insert 0, insert 1'],
    ['X Mã - Mã Nhãn', 'setAside 0, insert 1'],
  ])('titles that come more than once are told apart by their order: %s', (standing, steps) => {
    expect(written(planLines(lines(standing), titles('Mã Nhãn - Mã Nhãn')))).toBe(steps);
  });

  it.each([
    ['A X Y B', [1, 2]],
    ['- X A - Y B', [1, 4]],
  ])(
    'lines set aside are named where they stand before anything is mended: %s',
    (standing, stood) => {
      const plan = planLines(lines(standing), titles('A B')) ?? [];
      expect(plan.flatMap((step) => ('stood' in step ? [step.stood] : []))).toEqual(stood);
    },
  );

  it('two lines that are alike in all are two lines', () => {
    const blank: StandingLine = { title: '', empty: true };
    const [a, b, c] = lines('A B C') as [StandingLine, StandingLine, StandingLine];
    expect(written(planLines([a, blank, b, blank, c], titles('A B C')))).toBe('delete 3, delete 1');
  });
});

const wanted = ['A', 'B', 'C', 'D', 'E'];

/** Lines as they come about by hand: inserted, deleted, typed over, moved. */
const damaged = fc
  .array(
    fc.record({
      kind: fc.constantFrom('insert', 'empty', 'delete', 'type', 'move'),
      at: fc.nat(6),
      to: fc.nat(6),
    }),
    { maxLength: 4 },
  )
  .map((damages) => {
    const standing: StandingLine[] = wanted.map((title) => ({ title, empty: false }));
    damages.forEach(({ kind, at, to }, index) => {
      const title = kind === 'empty' ? '' : `x${index}`;
      if (kind === 'insert' || kind === 'empty') {
        standing.splice(at, 0, { title, empty: kind === 'empty' });
      } else if (kind === 'delete') standing.splice(at, 1);
      else if (kind === 'type' && standing[at]) standing[at] = { title, empty: false };
      else if (kind === 'move') standing.splice(to, 0, ...standing.splice(at, 1));
    });
    return standing;
  });

describe('any plan', () => {
  it('brings the wanted titles about, in order', () => {
    fc.assert(
      fc.property(damaged, (standing) => {
        const steps = planLines(standing, wanted);
        if (!steps) return;
        const titles = taken(standing, steps).map(({ title }) => title);
        expect(titles.slice(0, wanted.length)).toEqual(wanted);
      }),
    );
  });

  it('loses no filled line and moves no title to another line', () => {
    fc.assert(
      fc.property(damaged, (standing) => {
        const steps = planLines(standing, wanted);
        if (!steps) return;
        const left = taken(standing, steps);
        standing.forEach(({ title, empty }, was) => {
          const line = left.find((each) => each.was === was);
          if (!empty) expect(line).toBeDefined();
          if (line && wanted.includes(title)) expect(line.title).toBe(title);
        });
      }),
    );
  });

  it('leaves nothing to do', () => {
    fc.assert(
      fc.property(damaged, (standing) => {
        const steps = planLines(standing, wanted);
        if (!steps) return;
        const after = taken(standing, steps).map(({ title }) => ({ title, empty: false }));
        expect(planLines(after, wanted)).toEqual([]);
      }),
    );
  });
});
