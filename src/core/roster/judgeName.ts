import { isLegacyFont } from '../text/legacyFont';
import { digitRun, emailLike } from '../text/personalData';
import { typedDate } from '../text/typedDate';
import type { Reason } from './rosterTypes';

/** Longer than any name; such a cell holds a sentence. */
const LONGEST_NAME = 60;

/** Why a tidied name cannot be taken, with what may be shown of it; `undefined` where it can. */
export function judgeName(name: string): { reason: Reason; shown: string } | undefined {
  if (name === '') return { reason: { code: 'nameEmpty', params: {} }, shown: '' };
  if (name.startsWith('#')) return { reason: { code: 'nameIsError', params: {} }, shown: name };
  // A shifted column may bring numbers and birthdays here; they are not to be repeated.
  if (digitRun(name) || emailLike(name) || typedDate(name) !== undefined) {
    return { reason: { code: 'nameHoldsPersonalData', params: {} }, shown: '' };
  }
  if (!/\p{L}/u.test(name)) {
    return { reason: { code: 'nameWithoutLetters', params: {} }, shown: name };
  }
  if (name.length > LONGEST_NAME) {
    return { reason: { code: 'nameTooLong', params: { longest: LONGEST_NAME } }, shown: '' };
  }
  if (isLegacyFont(name)) {
    return { reason: { code: 'nameLegacyFont', params: {} }, shown: name };
  }
  return undefined;
}
