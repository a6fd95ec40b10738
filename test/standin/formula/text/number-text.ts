/**
 * A number as `&` and the text functions write it in vi_VN: 15 significant digits, decimal comma,
 * no thousands sign.
 */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const text = Math.abs(rounded) < 1e15 ? String(rounded) : rounded.toExponential();
  return text.replace('.', ',').replace('e', 'E');
}
