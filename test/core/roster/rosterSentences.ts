import type { Roster, RosterFailure } from '../../../src/core/roster/rosterTypes';
import {
  leftOutSentence,
  rosterFailureSentence,
  rosterNoteSentence,
} from '../../../src/words/roster';

/** Everything that a school is told about a roster. */
export function rosterSentences(result: Roster | RosterFailure): string[] {
  if ('code' in result) return [rosterFailureSentence(result)];
  return [...result.leftOut.map(leftOutSentence), ...result.notes.map(rosterNoteSentence)];
}
