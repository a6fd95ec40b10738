/** Arial's letters on average, spaces among them, in parts of the font's size. */
const LETTER = 0.53;
const BOLD_LETTER = 0.58;
const LINE = 1.25;

/**
 * Height that a wrapped text takes in a column of that width, all in points. Sheets makes a row as high
 * as its words by itself; in a file it has to be said, for LibreOffice leaves a row without a height as
 * low as an empty one.
 */
export function wrappedHeight(
  text: string,
  width: number,
  { size, bold }: { size: number; bold: boolean },
): number {
  const letters = width / (size * (bold ? BOLD_LETTER : LETTER));
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, letters), 0);
  return lines * size * LINE;
}

/** Words go on a line as long as they fit; one that is longer than a line goes on over the next. */
function linesOf(line: string, letters: number): number {
  let [lines, filled] = [1, 0];
  for (const { length } of line.split(' ')) {
    if (filled > 0 && filled + 1 + length > letters) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    const over = Math.ceil(filled / letters) - 1;
    lines += over;
    filled -= over * letters;
  }
  return lines;
}
