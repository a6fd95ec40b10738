/** Whether a tidied text is one e-mail address and nothing besides, by its form. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(text);
}
