/** What the workbench's page and its server tell each other: plain JSON, one shape a message. */

/** A block of cells; rows and columns count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Key of the person who runs the book; a page begins with them. */
export const LEADER = 'tpt';

/** Who sits at the page. */
export interface PersonChoice {
  readonly key: string;
  /** `Tổng phụ trách Đội`, `GVCN 6A1`. */
  readonly label: string;
  readonly email: string;
}

/** Bits of a cell's state. */
export const FLAG = { checkbox: 1, ticked: 2, warned: 4, link: 8 } as const;

/**
 * A cell as it is shown: column, text, number of its look in `TabHead.looks`, number of its rule in
 * `TabHead.rules` (-1: none), bits of `FLAG`, and its note where it has one.
 */
export type CellTuple = readonly [
  column: number,
  text: string,
  look: number,
  rule: number,
  flags: number,
  note?: string,
];

/** How a cell is drawn, as CSS of its box and of its text. */
export interface CellLook {
  readonly box: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: 'wrap' | 'overflow' | 'clip';
}

/** A validation rule as far as a person meets it. */
export interface RuleLook {
  /** What the drop-down offers; `undefined` where there is none. */
  readonly options?: readonly string[];
  readonly rejects: boolean;
  readonly help: string;
}

export interface ChartLook {
  readonly id: number;
  readonly type: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** A tab in the strip. */
export interface TabChoice {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
}

/** All of a tab but its cells. */
export interface TabHead {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by number, of those that were set. */
  readonly widths: readonly (readonly [number, number])[];
  readonly heights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Block[];
  readonly gridLines: boolean;
  readonly looks: readonly CellLook[];
  readonly rules: readonly RuleLook[];
  readonly charts: readonly ChartLook[];
}

/** What changed in the tab in front since the page last heard of it. */
export interface TabPatch {
  readonly id: number;
  /** Present at first and where anything of it changed. */
  readonly head?: TabHead;
  /** Whole rows by number; a row that has nothing left is empty. */
  readonly rows: Readonly<Record<number, readonly CellTuple[]>>;
}

export interface MenuLook {
  readonly label: string;
  readonly items: readonly ({ readonly label: string } | { readonly separator: true } | MenuLook)[];
}

/** A sidebar or dialog; its HTML stands at `/frame/{frame}`. */
export interface PaneLook {
  readonly frame: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

export interface PaperLook {
  readonly id: string;
  readonly name: string;
}

/** What the page draws anew after a request; what did not change is absent. */
export interface Update {
  readonly version: number;
  readonly bookName?: string;
  readonly people?: readonly PersonChoice[];
  readonly tabs?: readonly TabChoice[];
  /** The tab in front, where a script went elsewhere or the page asked. */
  readonly front?: { readonly tab: number; readonly area: Block };
  readonly tab?: TabPatch;
  readonly menus?: readonly MenuLook[];
  /** `null`: closed. */
  readonly sidebar?: PaneLook | null;
  readonly dialogs?: readonly PaneLook[];
  readonly toasts?: readonly { readonly text: string; readonly title: string }[];
  readonly papers?: readonly PaperLook[];
}

/** What a person does to cells. */
export type EditAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'paste'; readonly block: readonly (readonly string[])[] }
  | { readonly kind: 'clear' }
  | { readonly kind: 'tick'; readonly on: boolean };

/** Requests by name: what is sent. Every answer is a `Reply`. */
export interface Requests {
  /** A page begins: as whom, on a phone or not. */
  open: { readonly person: string; readonly phone: boolean };
  /** Looks again: somebody else changed the book. */
  look: Record<string, never>;
  /** The person has gone to a cell, or to another tab. */
  select: { readonly tab: number; readonly area: Block };
  edit: {
    readonly tab: number;
    readonly area: Block;
    readonly action: EditAction;
    /** The person has read the warning of a warning-only protection. */
    readonly confirmed: boolean;
  };
  undo: Record<string, never>;
  redo: Record<string, never>;
  menu: { readonly path: readonly string[] };
  /** A call of `google.script.run`. */
  call: { readonly name: string; readonly args: readonly unknown[] };
  closeSidebar: Record<string, never>;
  /** Begins afresh: with the book as it was served, or with an empty one. */
  afresh: { readonly book: 'served' | 'empty' };
}

export type RequestName = keyof Requests;

export interface Reply {
  readonly update: Update;
  /** A refusal or a failed script, in Google's words. */
  readonly problem?: string;
  /** A warning-only protection asks before anything is changed. */
  readonly confirm?: string;
  /** The answer to `call`. */
  readonly answer?: { readonly value: unknown } | { readonly error: string };
  /** What the formula bar shows of the selected cell. */
  readonly bar?: string;
}

/** A question of the script: the request waits for the person's answer. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly asksText: boolean;
}

/** What a request comes back with: its reply, or a question that must be answered first. */
export type Turn = { readonly reply: Reply } | { readonly question: Question };

export type QuestionAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE' | { readonly text: string };
