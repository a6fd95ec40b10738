import { Trouble } from '../core/trouble';
import { explainFailure } from '../jobs/explainFailure';
import { troubleSentence } from '../words/troubles';
import type { PageReply } from './contract';

/**
 * Expected trouble goes to the page as a value with its sentence, and so does what Google's services
 * refuse; the rest is the dispatcher's.
 * @param className the class that the work is about, where it is about one
 */
export function reply<T>(work: () => T, className?: string): PageReply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const trouble = error instanceof Trouble ? error : explainFailure(error, className);
    if (!trouble) throw error;
    return { ok: false, code: trouble.code, message: troubleSentence(trouble) };
  }
}
