import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineStep, planLines, type StandingLine } from '../../../src/core/repair/planLines';

/** `A` is a filled line, `-` an empty one without a title, `a-` an empty one with a title. */
function lines(text: string): StandingLine[] {
  return text.split(' ').map((word) => ({
    title: word.replace('-', ''),
    empty: word.endsWith('-'),
  }));
}

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
  ])('%s to %s: %s (%s)', (standing, wanted, steps) => {
    const plan = planLines(lines(standing), wanted.split(' '));
    expect(plan?.map(({ kind, at }) => `${kind} ${at}`).join(', ')).toBe(steps);
  });

  it.each([
    ['A X Y C', 'A B C'],
    ['A X D', 'A B C D'],
  ])('%s to %s: nobody can tell', (standing, wanted) => {
    expect(planLines(lines(standing), wanted.split(' '))).toBeUndefined();
  });

  it('titles that come more than once are told apart by their order', () => {
    const wanted = ['Mã', 'Nhãn', '', 'Mã', 'Nhãn'];
    const standing = [
      { title: 'Mã', empty: false },
      { title: '', empty: true },
      { title: 'Nhãn', empty: false },
      { title: '', empty: true },
      { title: 'Mã', empty: false },
      { title: 'Nhãn', empty: false },
    ];
    expect(planLines(standing, wanted)).toEqual([{ kind: 'delete', at: 1 }]);
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
