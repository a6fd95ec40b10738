import { hex } from '../core/text/hex';

/** SHA-256 of a text's UTF-8, hexadecimal. */
export function textDigest(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  return hex(Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8));
}
