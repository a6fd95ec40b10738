import { tidyText } from '../core/text/tidyText';

/** Asks for a line of text; `undefined` where the person would rather not go on. */
export function ask(title: string, question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  const isGiven = answer.getSelectedButton() === ui.Button.OK;
  return isGiven ? tidyText(answer.getResponseText()) : undefined;
}

/** Shows what is about to happen; whether the person agrees. */
export function agrees(title: string, what: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, what, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
