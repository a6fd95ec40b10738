import {
  type Block,
  LEADER,
  type MenuLook,
  type PaneLook,
  type PaperLook,
  type PersonChoice,
  type Question,
  type QuestionAnswer,
  type TabChoice,
} from '../contract';

/** A question on the screen and who waits for its answer. */
export interface OpenQuestion {
  readonly question: Question;
  readonly answer: (answer: QuestionAnswer) => void;
}

/** A message of the page itself that wants a yes or a no. */
export interface OpenConfirm {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string | undefined;
  readonly answer: (yes: boolean) => void;
}

/** All that the page shows beside the grid. */
export interface State {
  readonly bookName: string;
  readonly people: readonly PersonChoice[];
  readonly person: string;
  readonly phone: boolean;
  readonly tabs: readonly TabChoice[];
  /** Id of the tab in front. */
  readonly tab: number | undefined;
  readonly area: Block;
  readonly bar: string;
  readonly menus: readonly MenuLook[];
  readonly sidebar: PaneLook | null;
  readonly dialogs: readonly PaneLook[];
  readonly papers: readonly PaperLook[];
  /** Id of the paper on the screen. */
  readonly paper: string | undefined;
  readonly listsPapers: boolean;
  readonly asksAfresh: boolean;
  readonly toast: { readonly text: string; readonly title: string } | undefined;
  readonly question: OpenQuestion | undefined;
  readonly confirm: OpenConfirm | undefined;
  /** A script has run for so long that the person wonders. */
  readonly running: boolean;
}

export const CORNER: Block = { row: 1, column: 1, rows: 1, columns: 1 };

export const BEGINNING: State = {
  bookName: '',
  people: [],
  person: LEADER,
  phone: false,
  tabs: [],
  tab: undefined,
  area: CORNER,
  bar: '',
  menus: [],
  sidebar: null,
  dialogs: [],
  papers: [],
  paper: undefined,
  listsPapers: false,
  asksAfresh: false,
  toast: undefined,
  question: undefined,
  confirm: undefined,
  running: false,
};
