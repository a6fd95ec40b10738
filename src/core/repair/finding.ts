/** What a check of the book can find, and whether the repair puts it right by itself. */
export const FINDINGS = {
  /** Locale or time zone of the book. */
  localeChanged: 'mended',
  zoneChanged: 'mended',
  /** A tab stands under another name; where its own name is taken too, only a person can tell. */
  tabRenamed: 'mended',
  tabNameTaken: 'told',
  /** A tab that the add-on can make anew, and one that holds what people typed. */
  tabLost: 'mended',
  tabDeleted: 'told',
  tabCopied: 'told',
  tabMoved: 'mended',
  /** Columns and rows whose titles say what they hold. */
  lineInserted: 'mended',
  lineSetAside: 'mended',
  lineDeleted: 'mended',
  lineMoved: 'mended',
  titleChanged: 'mended',
  linesUnclear: 'told',
  helpersShifted: 'mended',
  labelChanged: 'mended',
  textChanged: 'mended',
  listEmptied: 'mended',
  formulaLost: 'mended',
  ruleLost: 'mended',
  coloursLost: 'mended',
  protectionLost: 'mended',
} as const;

export type FindingCode = keyof typeof FINDINGS;

/** One thing that is not as the add-on made it. */
export interface Finding {
  code: FindingCode;
  /** The tab's own name; `''` for the book as a whole. */
  tab: string;
  /** The first place, `H15`; left out for a tab as a whole. */
  cell?: string;
  /** What the sentence names besides: titles, names, how many cells. */
  params?: Readonly<Record<string, string | number>>;
}
