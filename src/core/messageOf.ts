/**
 * What a thrown value says. Google's own exceptions may be of another realm, where `instanceof Error`
 * fails (platform 6.12).
 */
export function messageOf(thrown: unknown): string {
  const told = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return String(told ? thrown.message : thrown);
}
