import { classTitle } from './classTitle';
import { isFooter, isHeading } from './listLines';

/** The class that holds where the reading stands, from row to row. */
export interface Position {
  classOverList: string | undefined;
  /** A student was read since the last title. */
  titleUsed: boolean;
  /** A new header followed without a title: number 1 then begins a class that is not named. */
  mayRestart: boolean;
  afterFooter: boolean;
}

/**
 * Whether a row without number is a title, a closing line or a heading, told by its texts and by
 * what stands in its name columns; the position takes note of it.
 */
export function isBetweenStudents(
  texts: readonly string[],
  name: string,
  position: Position,
): boolean {
  const [leading = ''] = texts;
  const title = classTitle(leading);
  // "Lớp:" under "STT" and "6A1" under the names are a title too.
  const isAlone = name === '' || name === leading || title === 'open';
  // Behind a name, a remark such as "từ lớp 6A2 sang" is no title.
  const mayTitle = name === '' || title !== undefined;
  if (isAlone && mayTitle && takeTitle(texts, position)) return true;
  if (isFooter(leading) || isFooter(name)) {
    position.afterFooter = true;
    return true;
  }
  return isAlone && isHeading(leading);
}

/** Takes the class of a title line into the position; whether the texts are such a line. */
export function takeTitle(texts: readonly string[], position: Position): boolean {
  // "Lớp:" and "6A1" may stand in two cells.
  const found = [...texts, texts.join(' ')].map(classTitle);
  const title = found.find((one) => typeof one === 'object') ?? found.find(Boolean);
  if (title === undefined) return false;
  position.classOverList = typeof title === 'object' ? title.className : undefined;
  position.titleUsed = false;
  position.mayRestart = false;
  position.afterFooter = false;
  return true;
}
