/** SHA-256 of a text's UTF-8, hexadecimal. */
export function textDigest(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  return Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
