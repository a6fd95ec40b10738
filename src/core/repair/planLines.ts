/** A column or row as it stands. */
export interface StandingLine {
  title: string;
  /** Nothing stands in it, its title aside. */
  empty: boolean;
}

/**
 * One step; places count from 0, each as the lines stand after the steps before it, `stood` as they
 * stand before the first.
 */
export type LineStep =
  | { kind: 'delete'; at: number }
  /** Behind all others, where what people keep in it is in nobody's way. */
  | { kind: 'setAside'; at: number; stood: number; title: string }
  | { kind: 'move'; from: number; at: number; title: string }
  | { kind: 'insert'; at: number; title: string }
  | { kind: 'retitle'; at: number; title: string; was: string };

/** A place of the wanted order and the line that comes to stand there; without one it is made. */
interface Place {
  title: string;
  line: StandingLine | undefined;
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
  const lines = standing.map((line) => ({ ...line }));
  const fixed = pairs(lines, wanted);
  const known = wanted.map((title) => onlyOne(title, lines, wanted));
  const target: Place[] = [];
  const dropped: StandingLine[] = [];
  const aside: StandingLine[] = [];
  for (const { places, between, end } of gapsOf(fixed, lines)) {
    const strange = between.filter((line) => !known.includes(line));
    const lacking = places.filter((place) => !known[place]).length;
    const filling = end === undefined ? strange : fill(strange, lacking);
    if (!filling) return undefined;
    const waiting = [...filling];
    for (const place of places) {
      target.push({ title: wanted[place] ?? '', line: known[place] ?? waiting.shift() });
    }
    if (end === undefined) break;
    const left = strange.filter((line) => !filling.includes(line));
    dropped.push(...left.filter(({ empty }) => empty));
    aside.push(...left.filter(({ empty }) => !empty));
    target.push({ title: wanted[end] ?? '', line: fixed[end] });
  }
  return stepsTo(lines, { target, dropped, aside });
}

/** The line whose title stands once and is wanted once: it kept its place or was moved. */
function onlyOne(
  title: string,
  lines: readonly StandingLine[],
  wanted: readonly string[],
): StandingLine | undefined {
  const [bearing, ...others] = lines.filter((line) => line.title === title);
  const places = wanted.filter((other) => other === title);
  return title !== '' && places.length === 1 && others.length === 0 ? bearing : undefined;
}

/** What is wanted and what stands between two neighbouring fixed lines, before the first, or behind. */
interface Gap {
  /** Places in the wanted order, one behind the other. */
  places: number[];
  between: StandingLine[];
  /** Place of the fixed line that ends it; left out for the gap behind the last. */
  end?: number;
}

function gapsOf(
  fixed: readonly (StandingLine | undefined)[],
  lines: readonly StandingLine[],
): Gap[] {
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
function fill(strange: readonly StandingLine[], lacking: number): StandingLine[] | undefined {
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
function pairs(
  lines: readonly StandingLine[],
  wanted: readonly string[],
): (StandingLine | undefined)[] {
  const longest: number[][] = wanted.map(() => []);
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = lines.length - 1; j >= 0; j--) {
      const same = wanted[i] === lines[j]?.title;
      (longest[i] as number[])[j] = same
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found = new Array<StandingLine | undefined>(wanted.length).fill(undefined);
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

interface Arrangement {
  /** From the first. */
  target: readonly Place[];
  dropped: readonly StandingLine[];
  aside: readonly StandingLine[];
}

function stepsTo(
  lines: readonly StandingLine[],
  { target, dropped, aside }: Arrangement,
): LineStep[] {
  const steps: LineStep[] = [];
  const work: (StandingLine | undefined)[] = [...lines];
  // From the last, so that each is named where it stands.
  for (const line of [...dropped].reverse()) {
    const at = work.indexOf(line);
    steps.push({ kind: 'delete', at });
    work.splice(at, 1);
  }
  for (const line of aside) {
    const at = work.indexOf(line);
    steps.push({ kind: 'setAside', at, stood: lines.indexOf(line), title: line.title });
    work.splice(at, 1);
    work.push(line);
  }
  target.forEach(({ title, line }, at) => {
    if (!line) {
      steps.push({ kind: 'insert', at, title });
      work.splice(at, 0, undefined);
      return;
    }
    const from = work.indexOf(line);
    if (from !== at) {
      steps.push({ kind: 'move', from, at, title });
      work.splice(from, 1);
      work.splice(at, 0, line);
    }
    if (title !== line.title) steps.push({ kind: 'retitle', at, title, was: line.title });
  });
  return steps;
}
