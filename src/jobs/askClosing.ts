import { Book } from '../book/book';
import { readClosings } from '../book/closings';
import { readSettings } from '../book/settings';
import { nextToClose } from '../core/closing/monthToClose';
import { Trouble } from '../core/trouble';
import {
  CLOSING_TITLE,
  closedSentence,
  closingPrompt,
  closingQuestion,
  notReconciledQuestion,
  rewrittenSentence,
} from '../words/closing';
import { askMonth } from './askMonth';
import { closeMonth, closingDigest, planClosing } from './closeMonth';
import type { Reconciled } from './reconcile';
import { rewriteFormulas } from './rewriteFormulas';
import { withLock } from './withLock';

/** Asks for the month, shows what closing it will keep, and closes it after a yes. */
export function askClosing(): string | undefined {
  const book = Book.open();
  const next = nextToClose(readSettings(book), readClosings(book).closed);
  if (next === undefined) throw new Trouble('yearClosed');
  const month = askMonth(CLOSING_TITLE, closingPrompt, next);
  if (month === undefined) return undefined;
  const planned = planClosing(book, month);
  if (!('plan' in planned)) return offerToMend(planned);
  if (!agreed(closingQuestion(planned.plan))) return undefined;
  const digest = closingDigest(planned.plan);
  withLock(() => closeMonth(Book.open(), { month, digest }));
  return closedSentence({ month });
}

function offerToMend({
  differences,
  classNames,
}: Pick<Reconciled, 'differences' | 'classNames'>): string | undefined {
  if (!agreed(notReconciledQuestion(differences))) return undefined;
  withLock(() => rewriteFormulas(Book.open(), classNames));
  return rewrittenSentence(classNames);
}

function agreed(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(CLOSING_TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
