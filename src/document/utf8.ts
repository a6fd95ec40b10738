/**
 * The UTF-8 bytes of a text. Written here since Apps Script has no `TextEncoder`, and the zip
 * package's own stand-in for it spoils every character beyond U+FFFF (an emoji in a note). A lone
 * surrogate becomes U+FFFD, as the standard says.
 */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  // Iterating goes by code points; a lone surrogate comes as itself.
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    pushPoint(bytes, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
  }
  return Uint8Array.from(bytes);
}

function pushPoint(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
  else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
