import type { NamedRangeState } from '../../model/book';
import type { Execution } from '../../runtime/execution';
import { Host } from '../../runtime/host';
import {
  type Method,
  navigation,
  read,
  type ServiceClass,
  write,
} from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { RangeHost, type SpreadsheetHost } from '../hosts';
import { scopes } from '../scopes';

class NamedRangeHost extends Host {
  readonly service = 'SpreadsheetApp.NamedRange';

  constructor(
    run: Execution,
    readonly state: NamedRangeState,
  ) {
    super(run);
  }
}

function rangeOf(run: Execution, { sheetId, area }: NamedRangeState): RangeHost | null {
  const sheet = run.book.sheetById(sheetId);
  return sheet ? new RangeHost(run, sheet, area) : null;
}

/** Letters, digits and `_`, not starting with a digit, not a cell's address (reference). */
function checkName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\d_]{0,249}$/u.test(name);
  if (!isWord || /^([A-Z]{1,3}\d+|R\d+C\d+|true|false)$/i.test(name)) {
    throw new Trouble('namedRange', { name });
  }
}

/** Named ranges of the book. Formulas do not see them: the add-on's formulas name cells. */
export const namedRanges: Readonly<Record<string, Method>> = {
  setNamedRange: write(
    'String, Range',
    ({ book }: SpreadsheetHost, name: string, range: RangeHost) => {
      checkName(name);
      book.namedRanges = book.namedRanges.filter((each) => each.name !== name);
      book.namedRanges.push({ name, sheetId: range.sheet.id, area: range.area });
    },
  ),
  removeNamedRange: write('String', ({ book }: SpreadsheetHost, name: string) => {
    if (!book.namedRanges.some((each) => each.name === name)) {
      throw new Trouble('namedRange', { name });
    }
    book.namedRanges = book.namedRanges.filter((each) => each.name !== name);
  }),
  getRangeByName: read('String', ({ run, book }: SpreadsheetHost, name: string) => {
    const state = book.namedRanges.find((each) => each.name === name);
    return state ? rangeOf(run, state) : null;
  }),
  getNamedRanges: read('', ({ run, book }: SpreadsheetHost) =>
    book.namedRanges.map((state) => new NamedRangeHost(run, state)),
  ),
};

export const namedRangeClass: ServiceClass = {
  name: 'SpreadsheetApp.NamedRange',
  scopes: scopes.book,
  commits: true,
  methods: {
    getName: read('', ({ state }: NamedRangeHost) => state.name),
    getRange: navigation('', ({ run, state }: NamedRangeHost) => rangeOf(run, state)),
    remove: write('', ({ run, state }: NamedRangeHost) => {
      run.book.namedRanges = run.book.namedRanges.filter((each) => each !== state);
    }),
  },
};
