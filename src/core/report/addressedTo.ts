import { text } from './blocks';
import type { Block } from './paper';

/** `Kính gửi:` ends at 48 mm of the text's width; the dashes stand a space behind it. */
const WIDTHS_MM = [48, 2, 115] as const;

/**
 * `Kính gửi`, which a report to a higher body must have (domain 2.1): one body in the same line;
 * several a line each, with dashes under one another, `;` and at the end `.`.
 */
export function addressedTo(bodies: readonly string[]): Block[] {
  const [only, ...others] = bodies;
  if (only === undefined) return [];
  if (others.length === 0) return [text('addressee', `Kính gửi: ${only}.`)];
  const last = bodies.length - 1;
  const lines = bodies.map((body, place) =>
    text('addressees', `- ${body}${place < last ? ';' : '.'}`),
  );
  return [
    {
      kind: 'columns',
      widthsMm: [...WIDTHS_MM],
      rows: [[[text('addressing', 'Kính gửi:')], [], lines]],
    },
    { kind: 'gap', heightMm: 2 },
  ];
}
