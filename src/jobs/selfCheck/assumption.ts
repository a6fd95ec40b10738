import type { AssumptionId } from '../../words/selfCheck';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where assumptions are tried; all of it is gone afterwards. */
export interface Scratch {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** An empty hidden tab, emptied before each trial. */
  sheet: Sheet;
  /** Another one, made like a template where one is given; it goes with the trial. */
  another(template?: Sheet): Sheet;
  /** Notes a file in Drive, which goes with the trial. */
  file(id: string): string;
}

/** Something that Google does and the add-on leans on, though nobody could try it (platform, G and W). */
export interface Assumption {
  id: AssumptionId;
  /** Where it is written down: `platform 1.5`. */
  source: string;
  /** Whether it holds; a text says what was seen instead. What is thrown says so too. */
  try(scratch: Scratch): boolean | string;
}

/** Whether two things are alike, or what the second one is. */
export function expectSame(wanted: unknown, seen: unknown): true | string {
  const [left, right] = [wanted, seen].map((value) => JSON.stringify(value) ?? String(value));
  return left === right ? true : (right ?? '');
}
