import type { Book } from '../book';
import type { Repairs } from './repairs';

/** A tab that is renamed and was not mended is not lost. */
export function isLost(book: Book, name: string, { known }: Repairs): boolean {
  const isRenamed = known.some(({ code, tab }) => code === 'tabRenamed' && tab === name);
  return !book.find(name) && !isRenamed;
}
