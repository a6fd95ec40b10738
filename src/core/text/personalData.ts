/**
 * The guard against phone numbers, identity numbers and e-mail addresses in free text (design 2,
 * domain 9), said in steps that a sheet formula can take too: a step is one SUBSTITUTE.
 */
export interface TextStep {
  readonly find: string;
  readonly put: string;
}

/** What parts two numbers from each other; a digit run does not reach across it. */
const CUT = '|';

/** Taken in this order; then `DIGIT_RUN` ASCII digits in a row are too many. */
export const DIGIT_STEPS: readonly TextStep[] = [
  { find: ' - ', put: CUT },
  { find: ' – ', put: CUT },
  { find: ' ', put: '' },
  { find: '\u00a0', put: '' },
  { find: '.', put: '' },
  { find: '-', put: '' },
  { find: '–', put: '' },
];

/** CMND has nine digits, a phone number ten, CCCD twelve. */
export const DIGIT_RUN = 9;

/**
 * Taken in this order on the text with `EMAIL_PADDING` at both ends; an "@" that is left has
 * something right before and right behind it.
 */
export const EMAIL_STEPS: readonly TextStep[] = [
  { find: '\u00a0', put: ' ' },
  { find: ' @', put: ' ' },
  { find: '@ ', put: ' ' },
];

export const EMAIL_PADDING = ' ';

/** Whether a text holds a run of digits as long as a phone or identity number. */
export function digitRun(text: string): boolean {
  return new RegExp(`[0-9]{${DIGIT_RUN}}`).test(takeSteps(text, DIGIT_STEPS));
}

/** Whether a text holds `x@y`; an "@" by itself or at a word's edge is none. */
export function emailLike(text: string): boolean {
  return takeSteps(EMAIL_PADDING + text + EMAIL_PADDING, EMAIL_STEPS).includes('@');
}

function takeSteps(text: string, steps: readonly TextStep[]): string {
  return steps.reduce((read, { find, put }) => read.split(find).join(put), text);
}
