import { createHash } from 'node:crypto';
import type { Cell } from '../standin/model/cell';
import type { DriveFile } from '../standin/model/drive';
import type { Trial } from './trial';

/** Everything that outlives a run, as comparable data; caches aside, which Google may empty any time. */
interface State {
  /** Locale and zone of the book. */
  book: readonly string[];
  sheets: readonly unknown[];
  files: readonly unknown[];
  properties: readonly unknown[];
}

/**
 * Reads the state of a trial. Left out is only what says when or as which number a thing was made:
 * ids of tabs, charts and files (a file is called by its name instead), times of files, and files in the
 * bin.
 */
export function stateOf({ google, book, addOn }: Trial): State {
  const files = google.drive.files();
  const named = (text: string) =>
    files.reduce((known, { id, name }) => known.replaceAll(id, `«${name}»`), text);
  const tabsNamed = (text: string) =>
    text.replace(/:(\d+)/g, (kept, id) => {
      const tab = book.state.sheetById(Number(id));
      return tab ? `:«${tab.name}»` : kept;
    });
  const parsed = (text: string) => JSON.parse(named(text)) as unknown;
  const plain = (value: unknown) => parsed(JSON.stringify(value, withMaps));
  const sheets = book.view().sheets.map(({ id: _, charts, ...sheet }) => ({
    ...sheet,
    charts: charts.map(({ id: __, ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.map(({ sheetId, area }) => [book.state.sheetById(sheetId)?.name, area]),
    })),
  }));
  const { locale, timeZone } = book.state;
  return {
    book: [locale, timeZone],
    // Cells are most of a book and hold no map: written without looking for one, four times as fast.
    sheets: sheets.map(({ cells, ...looks }) => [plain(looks), parsed(JSON.stringify(cells))]),
    files: files
      .filter(({ trashed }) => !trashed)
      .map(({ name, mimeType, parents, bytes, appProperties }) =>
        plain({ name, mimeType, parents, bytes: hash(bytes), appProperties }),
      ),
    properties: [...addOn.world.properties].map(([owner, entries]) =>
      plain([owner, ...[...entries].map(([key, text]) => [key, tabsNamed(text)])]),
    ),
  };
}

/**
 * The same as a short text, quick enough to be taken at every call: of formulas only what is
 * written, since their values follow from it and would all have to be computed anew.
 * @param without tabs whose names start so are passed over
 */
export function fingerprint(trial: Trial, without: readonly string[] = []): string {
  const { book, google, addOn } = trial;
  const { calculator, sheets, protections, locale, timeZone } = book.state;
  const digest = createHash('sha1');
  const put = (value: unknown) => void digest.update(JSON.stringify(value, withMaps) ?? '-');
  put([locale, timeZone, [...addOn.world.properties], google.drive.files().map(withoutTimes)]);
  for (const { cells, id, ...looks } of sheets) {
    if (without.some((start) => looks.name.startsWith(start))) continue;
    put([looks, protections.filter(({ sheetId }) => sheetId === id)]);
    let text = '';
    cells.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (!cell) return;
        const written = cell.filled
          ? (calculator.formula(id, row, column) ?? calculator.value(id, row, column))
          : null;
        // A number and a text of the same letters are two contents.
        text += `${row} ${column} ${typeof written} ${written} ${cellLook(cell)}`;
      });
    });
    digest.update(text);
  }
  return digest.digest('hex');
}

function hash(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('hex');
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

function withoutTimes({ id, name, parents, trashed, bytes, appProperties }: DriveFile) {
  return [id, name, parents, trashed, hash(bytes), appProperties];
}

/** Styles and rules are shared by many cells and immutable. */
const known = new WeakMap<object, string>();

function cellLook({ format, style, note, rule }: Pick<Cell, 'format' | 'style' | 'note' | 'rule'>) {
  const text = (shared: object | undefined) => {
    if (!shared) return '';
    const made = known.get(shared) ?? JSON.stringify(shared);
    known.set(shared, made);
    return made;
  };
  return `${format} ${note} ${text(style)} ${text(rule)};`;
}
