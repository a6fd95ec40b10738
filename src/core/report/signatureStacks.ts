import { text } from './blocks';
import type { Block } from './paper';

/** Who signs: the lines above the signature, and the name under it. */
export interface Signer {
  titles: string[];
  /** Empty = room for a name by hand. */
  name: string;
}

/** Room for a signature and, for the principal, a seal. */
const SIGNING_ROOM: Block = { kind: 'gap', heightMm: 24 };

/** `Nơi nhận`: a line each, `;` after each and `.` after the last (domain 2.1). */
export function recipientStack(recipients: readonly string[]): Block[] {
  const last = recipients.length - 1;
  return [
    text('recipientsTitle', 'Nơi nhận:'),
    ...recipients.map((name, index) => text('recipient', `- ${name}${index < last ? ';' : '.'}`)),
  ];
}

/** Post, room, name; without a name the hint that it is to be written. */
export function signerStack({ titles, name }: Signer): Block[] {
  const nameless = name.trim() === '';
  return [
    ...titles.map((title) => text('signerTitle', title)),
    ...(nameless ? [text('signingHint', '(Ký, ghi rõ họ tên)')] : []),
    SIGNING_ROOM,
    text('signerName', name),
  ];
}
