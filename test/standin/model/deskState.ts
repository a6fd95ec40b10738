import type { Area } from './area';

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

export interface MenuSeparator {
  readonly separator: true;
}

export interface Menu {
  readonly label: string;
  readonly items: readonly (MenuItem | MenuSeparator | Menu)[];
}

/** A sidebar or dialog as shown. Width and height in pixels where the script set them. */
export interface Pane {
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** What a person does in an alert or prompt: a button, for a prompt also text. */
export type Answer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE' | { readonly text: string };

export interface Alert {
  readonly title: string;
  readonly text: string;
  /** `OK`, or `YES` and `NO`: what may be pressed, beside closing it. */
  readonly buttons: readonly string[];
}

/**
 * Somebody at the screen: answers an alert or prompt that no prepared answer is left for. The script
 * waits, as at Google's.
 * @param asksText whether it is a prompt
 */
export type Person = (alert: Alert, asksText: boolean) => Answer;

/** The window of one person at the open book. */
export interface DeskState {
  /** On a phone there is no menu, and what a script shows is skipped (platform 3.16). */
  readonly phone: boolean;
  readonly menus: Menu[];
  readonly dialogs: Pane[];
  sidebar: Pane | undefined;
  readonly alerts: Alert[];
  readonly toasts: { readonly text: string; readonly title: string }[];
  /** Answers not given yet, in order. */
  answers: Answer[];
  /** `undefined` in tests: there, a question without a prepared answer is a mistake. */
  readonly person: Person | undefined;
  sheetId: number;
  area: Area;
}
