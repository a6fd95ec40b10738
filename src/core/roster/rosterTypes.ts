/** Display texts of a tab, row by row; rows may be of different lengths. */
export type Cells = readonly (readonly string[])[];

/** What a column of a roster is read as; every other column is dropped unread. */
export type RosterRole = 'place' | 'name' | 'familyName' | 'givenName' | 'className' | 'status';

/** A student as imported. Nothing else of a roster's row is kept (domain 9). */
export interface RosterStudent {
  className: string;
  /** STT: 1..n within the class in roster order. */
  place: number;
  name: string;
}

/** The parameters of a sentence that takes none. */
type NoParams = Record<never, never>;

/** Why a row is not imported, by code, with the parameters of its sentence. */
export interface LeftOutReasons {
  nameEmpty: NoParams;
  nameIsError: NoParams;
  nameLegacyFont: NoParams;
  nameWithoutLetters: NoParams;
  nameHoldsPersonalData: NoParams;
  nameTooLong: { longest: number };
  /** The status column says that the student has left. */
  studentLeft: NoParams;
  /** The row stands behind a closing line (total, signature) and has no number. */
  afterFooter: NoParams;
  classUnknown: NoParams;
  classEmpty: NoParams;
  classIsError: { shown: string };
  classIsDate: { shown: string };
  classIsNumber: { shown: string };
  classCharacter: { shown: string; character: string };
  classTooLong: { shown: string; longest: number };
  /** Two class names that would share a tab: `6/1` and `6-1`. */
  classSharesTab: { className: string; other: string };
}

/** What was read all the same and a person should know. */
export interface RosterNotes {
  /** Names in capitals or small letters only; they are kept so. */
  namesInOneCase: { count: number; example: string; offered: string };
  sameName: { className: string; name: string; places: string };
  classOverFull: { className: string; count: number; usual: number };
  /** One header over two columns, family and given name. */
  nameInTwoColumns: { header: string };
  /** A class cell that is merged over its rows. */
  classFilledDown: { header: string };
  /** A status that is neither known as present nor as left; the student is kept. */
  statusUnclear: { rows: string };
  /** Two lists side by side; only the left one was read. */
  secondListIgnored: { header: string };
  /** A tab of the file that holds no roster. */
  tabSkipped: { tab: string };
}

/** Why nothing could be read. */
export interface RosterFailures {
  emptySheet: NoParams;
  noHeader: { rowsSearched: number };
  noClass: NoParams;
  noStudents: NoParams;
}

/** `{ code, params }` for every code of a table. */
export type Coded<Table> = {
  [Code in keyof Table]: { code: Code; params: Table[Code] };
}[keyof Table];

export type Reason = Coded<LeftOutReasons>;
export type RosterNote = Coded<RosterNotes>;
export type RosterFailure = Coded<RosterFailures>;

/** A row that is not imported. */
export type LeftOut = Reason & {
  /** Name of the tab, where several were read. */
  tab?: string;
  /** Row of the sheet, from 1. */
  row: number;
  /** The name as it stands, or empty where it must not be repeated. */
  shown: string;
};

export interface ColumnRead {
  header: string;
  role: RosterRole;
}

export interface Roster {
  students: RosterStudent[];
  leftOut: LeftOut[];
  columnsRead: ColumnRead[];
  /** Headers of the columns that were dropped; never their values. */
  columnsIgnored: string[];
  notes: RosterNote[];
}
