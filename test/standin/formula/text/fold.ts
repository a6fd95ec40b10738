/** Letter case removed, nothing else: NFD and NFC spellings stay different, as in Sheets. */
export function fold(text: string): string {
  return text.toLowerCase();
}
