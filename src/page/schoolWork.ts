import { Book } from '../book/book';
import { readClosings } from '../book/closings';
import { readSettings } from '../book/settings';
import { nextToClose } from '../core/closing/monthToClose';
import { tidyText } from '../core/text/tidyText';
import { Trouble } from '../core/trouble';
import { readCheckContext } from '../jobs/checkClass';
import { checkNextClass as checkNext } from '../jobs/checkRound';
import { closeMonth as close, closingDigest, planClosing } from '../jobs/closeMonth';
import { likelyMonth, reminder } from '../jobs/remind';
import { reminderMessages } from '../jobs/reminderMessages';
import { monthToReopen, reopenMonth as reopen } from '../jobs/reopenMonth';
import { returnHandIn as giveBack } from '../jobs/returnHandIn';
import { rewriteFormulas as rewrite } from '../jobs/rewriteFormulas';
import { withLock } from '../jobs/withLock';
import { returnedSentence } from '../words/board';
import {
  closedSentence,
  closingQuestion,
  notReconciledQuestion,
  reopenedSentence,
  reopeningPrompt,
} from '../words/closing';
import { remindersHeading } from '../words/pageBoard';
import type { Input, Output } from './contract';

export function reminders({ month: asked }: Input<'reminders'>): Output<'reminders'> {
  const book = Book.open();
  const context = readCheckContext(book);
  const month = asked ?? likelyMonth(book, context);
  if (month === undefined) throw new Trouble('noMonthYet');
  return {
    heading: remindersHeading(month),
    messages: reminderMessages(reminder(book, month, context)),
  };
}

export function checkNextClass({ anew }: Input<'checkNextClass'>): Output<'checkNextClass'> {
  return withLock(() => checkNext(Book.open(), anew));
}

export function previewClosing({
  month: asked,
}: Input<'previewClosing'>): Output<'previewClosing'> {
  const book = Book.open();
  const month = asked ?? nextToClose(readSettings(book), readClosings(book).closed);
  if (month === undefined) throw new Trouble('yearClosed');
  const planned = planClosing(book, month);
  if ('plan' in planned) {
    const { plan } = planned;
    return { kind: 'ready', month, question: closingQuestion(plan), digest: closingDigest(plan) };
  }
  const { differences, classNames } = planned;
  return { kind: 'apart', question: notReconciledQuestion(differences), classNames };
}

export function closeMonth(shown: Input<'closeMonth'>): Output<'closeMonth'> {
  withLock(() => close(Book.open(), shown));
  return { said: closedSentence(shown) };
}

export function rewriteFormulas({
  className,
}: Input<'rewriteFormulas'>): Output<'rewriteFormulas'> {
  withLock(() => rewrite(Book.open(), [className]));
  return {};
}

export function previewReopening(): Output<'previewReopening'> {
  const month = monthToReopen(Book.open());
  return { month, question: reopeningPrompt(month) };
}

export function reopenMonth({ month, reason }: Input<'reopenMonth'>): Output<'reopenMonth'> {
  withLock(() => reopen(Book.open(), month, reason));
  return { said: reopenedSentence(month) };
}

export function returnHandIn(given: Input<'returnHandIn'>): Output<'returnHandIn'> {
  const { className, month } = given;
  const reason = tidyText(given.reason);
  withLock(() => giveBack(Book.open(), className, month, reason));
  return { said: returnedSentence(className, month, reason) };
}
