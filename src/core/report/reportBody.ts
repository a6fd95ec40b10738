import type { Block } from './paper';
import type { ReportInput } from './reportInput';
import { assessment, outlook } from './sections/assessment';
import type { ConsentedNames } from './sections/commendationAnnex';
import { deployment } from './sections/deployment';
import { proposals } from './sections/proposals';
import { results } from './sections/results';

/** What a paper takes beside its input; a closed month's record holds none of it. */
export interface PaperExtras {
  /** Charts, as Google drew them. */
  pictures?: readonly Block[];
  /** Who agreed to be named in the annex. */
  names?: ConsentedNames;
  /** For people outside the school: initials only, no count of one or two persons (domain 9). */
  publicCopy?: boolean;
}

/** Sections I to V of domain 5, in their order. */
export function reportBody(
  input: ReportInput,
  { pictures = [], publicCopy = false }: PaperExtras,
): Block[] {
  return [
    ...deployment(input),
    ...results(input, { pictures, publicCopy }),
    ...assessment(input),
    ...outlook(input),
    ...proposals(input),
  ];
}
