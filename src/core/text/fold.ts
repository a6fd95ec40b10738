import { tidyText } from './tidyText';

/**
 * A search key for suspects and header aliases only: without marks, case and the punctuation
 * `.:;,()[]`. It equates different names (Hùng and Hưng are both `hung`), so nothing may ever be
 * merged by it (domain 8).
 */
export function fold(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[.:;,()[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
