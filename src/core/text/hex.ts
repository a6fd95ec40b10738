/** Bytes, signed or not, as two hexadecimal digits each. */
export function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
