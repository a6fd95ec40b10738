import { text } from './blocks';
import type { Block } from './paper';

export interface Annex {
  /** `I`; left out where the paper has one annex only. */
  number?: string;
  /** In any case of letters; printed in capitals. */
  title: string;
  /** What it belongs to: `Báo cáo số        /BC-THCSDQ ngày 05 tháng 3 năm 2026`. */
  belongsTo: string;
}

/** Heading of an annex (domain 2.1, Phụ lục): a section of its own, on `annexPage` where it is wide. */
export function annexHeading({ number, title, belongsTo }: Annex): Block[] {
  return [
    text('annexNumber', number === undefined ? 'Phụ lục' : `Phụ lục ${number}`),
    text('annexTitle', title.toUpperCase()),
    text('annexOf', `(Kèm theo ${belongsTo})`),
    { kind: 'rule', lengthMm: 35 },
    { kind: 'gap', heightMm: 4 },
  ];
}
