/** A column or row as it stands. */
export interface StandingLine {
  title: string;
  /** Nothing stands in it, its title aside. */
  empty: boolean;
}

/** One step; places count from 0, each as the lines stand after the steps before it. */
export type LineStep =
  | { kind: 'delete'; at: number }
  /** Behind all others, where what people keep in it is in nobody's way. */
  | { kind: 'setAside'; at: number; title: string }
  | { kind: 'move'; from: number; at: number; title: string }
  | { kind: 'insert'; at: number; title: string }
  | { kind: 'retitle'; at: number; title: string; was: string };

interface Line extends StandingLine {
  /** Title it is to have. */
  wanted?: string;
}

/**
 * How lines (columns of a table, rows of the settings) come to stand as they were made, with
 * nothing thrown away but lines in which nothing stands. What stands behind the last wanted line
 * is a person's own and stays.
 *
 * Lines that kept their titles and order are fixed; between two of them as many strange titles as
 * are missing were typed over, further empty lines were inserted, further filled ones are set aside.
 * @returns `undefined` where nobody can tell which line a title belonged to
 */
export function planLines(
  standing: readonly StandingLine[],
  wanted: readonly string[],
): LineStep[] | undefined {
  const lines: Line[] = standing.map((line) => ({ ...line }));
  const fixed = pairs(lines, wanted);
  const known = withMoved(fixed, lines, wanted);
  const target: (Line | string)[] = [];
  const dropped: Line[] = [];
  const aside: Line[] = [];
  for (const { places, between, end } of gapsOf(fixed, lines)) {
    const strange = between.filter((line) => !known.includes(line));
    const lacking = places.filter((place) => !known[place]).length;
    const filling = end === undefined ? strange.slice(0, lacking) : fill(strange, lacking);
    if (!filling) return undefined;
    const left = strange.filter((line) => !filling.includes(line));
    const waiting = [...filling];
    for (const place of places) {
      target.push(entitled(known[place] ?? waiting.shift(), wanted[place] ?? ''));
    }
    if (end === undefined) target.push(...left);
    else {
      dropped.push(...left.filter(({ empty }) => empty));
      aside.push(...left.filter(({ empty }) => !empty));
      target.push(entitled(fixed[end], wanted[end] ?? ''));
    }
  }
  return stepsTo(lines, { target, dropped, aside });
}

/** A line with the title it is to have; the title alone where the line has to be made. */
function entitled(line: Line | undefined, title: string): Line | string {
  if (!line) return title;
  line.wanted = title;
  return line;
}

/** Besides the fixed lines those whose title stands in one other place only: they were moved. */
function withMoved(
  fixed: readonly (Line | undefined)[],
  lines: readonly Line[],
  wanted: readonly string[],
): (Line | undefined)[] {
  const known = [...fixed];
  wanted.forEach((title, place) => {
    if (known[place] || wanted.filter((other) => other === title).length > 1) return;
    known[place] = onlyOne(lines, title, known);
  });
  return known;
}

/** What is wanted and what stands between two neighbouring fixed lines, before the first, or behind. */
interface Gap {
  /** Places in the wanted order, one behind the other. */
  places: number[];
  between: Line[];
  /** Place of the fixed line that ends it; left out for the gap behind the last. */
  end?: number;
}

function gapsOf(fixed: readonly (Line | undefined)[], lines: readonly Line[]): Gap[] {
  const gaps: Gap[] = [];
  let places: number[] = [];
  let from = 0;
  fixed.forEach((line, place) => {
    if (!line) {
      places.push(place);
      return;
    }
    const at = lines.indexOf(line);
    gaps.push({ places, between: lines.slice(from, at), end: place });
    places = [];
    from = at + 1;
  });
  return [...gaps, { places, between: lines.slice(from) }];
}

/** Which of the strange lines stand for so many missing ones; the filled ones first. */
function fill(strange: readonly Line[], lacking: number): Line[] | undefined {
  const filled = strange.filter(({ empty }) => !empty);
  if (lacking === 0) return [];
  if (filled.length > lacking) return undefined;
  const empties = strange.filter(({ empty }) => empty).slice(0, lacking - filled.length);
  const chosen = strange.filter((line) => filled.includes(line) || empties.includes(line));
  // Fewer than are missing: where something stands in one, it may be any of them.
  if (chosen.length < lacking && filled.length > 0) return undefined;
  return chosen;
}

/** The longest run of titles that both have in the same order. */
function pairs(lines: readonly Line[], wanted: readonly string[]): (Line | undefined)[] {
  const longest: number[][] = Array.from({ length: wanted.length + 1 }, () =>
    new Array<number>(lines.length + 1).fill(0),
  );
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = lines.length - 1; j >= 0; j--) {
      const same = wanted[i] === lines[j]?.title;
      (longest[i] as number[])[j] = same
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found = new Array<Line | undefined>(wanted.length).fill(undefined);
  for (let i = 0, j = 0; i < wanted.length && j < lines.length; ) {
    if (wanted[i] === lines[j]?.title) {
      found[i] = lines[j];
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

function onlyOne(
  lines: readonly Line[],
  title: string,
  taken: readonly (Line | undefined)[],
): Line | undefined {
  if (title === '') return undefined;
  const bearing = lines.filter((line) => line.title === title);
  return bearing.length === 1 && !taken.includes(bearing[0]) ? bearing[0] : undefined;
}

interface Arrangement {
  /** From the first; a text stands for a line that has to be made. */
  target: readonly (Line | string)[];
  dropped: readonly Line[];
  aside: readonly Line[];
}

function stepsTo(lines: readonly Line[], { target, dropped, aside }: Arrangement): LineStep[] {
  const steps: LineStep[] = [];
  const work = [...lines];
  for (const line of [...dropped].reverse()) {
    const at = work.indexOf(line);
    steps.push({ kind: 'delete', at });
    work.splice(at, 1);
  }
  for (const line of aside) {
    const at = work.indexOf(line);
    steps.push({ kind: 'setAside', at, title: line.title });
    work.splice(at, 1);
    work.push(line);
  }
  target.forEach((line, at) => {
    if (typeof line === 'string') {
      steps.push({ kind: 'insert', at, title: line });
      work.splice(at, 0, { title: line, empty: true });
      return;
    }
    const from = work.indexOf(line);
    if (from !== at) {
      steps.push({ kind: 'move', from, at, title: line.wanted ?? line.title });
      work.splice(from, 1);
      work.splice(at, 0, line);
    }
    if (line.wanted !== undefined && line.wanted !== line.title) {
      steps.push({ kind: 'retitle', at, title: line.wanted, was: line.title });
    }
  });
  return steps;
}
