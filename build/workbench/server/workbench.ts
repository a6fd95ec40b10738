import { type Desk, type Person, ScriptError } from '../../../test/standin';
import type { Sheet } from '../../../test/standin/model/sheet';
import { today } from '../../../test/standin/model/today';
import type { Reply, RequestName, Requests, Update } from '../contract';
import { emptyStage, type Stage } from '../stage';
import { barText } from './barText';
import { type Deed, edit, placeOf, putBack } from './edits';
import { Frames } from './frames';
import { keepStage } from './keepStage';
import { papers } from './papers';
import { people, userOf } from './people';
import { Session } from './session';
import { tabChoice, tabView } from './tabView';

type Handler<Name extends RequestName> = (
  session: Session,
  request: Requests[Name],
) => Omit<Reply, 'update'>;

type Handlers = { readonly [Name in Exclude<RequestName, 'open'>]: Handler<Name> };

/**
 * The book as pages see and change it: takes requests by name, answers what became of them and what
 * is to be drawn anew. Knows nothing of HTTP; a script's question goes to `ask`, which waits.
 */
export class Workbench {
  readonly frames = new Frames();
  /** Counts what may have changed the book, so that other pages look again. */
  version = 1;
  private readonly sessions = new Map<string, Session>();
  private stage: Stage;
  private readonly putBackServed: () => void;

  constructor(
    private readonly served: Stage,
    private readonly ask: Person,
  ) {
    this.stage = served;
    people(served);
    this.putBackServed = keepStage(served);
  }

  get current(): Stage {
    return this.stage;
  }

  handle<Name extends RequestName>(page: string, name: Name, request: Requests[Name]): Reply {
    if (name === 'open') return this.open(page, request as Requests['open']);
    const session = this.sessions.get(page);
    if (!session) return { update: { version: this.version }, problem: LOST };
    const handler = this.handlers[name as keyof Handlers] as Handler<Name>;
    let done: Omit<Reply, 'update'>;
    try {
      done = handler(session, request);
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      done = { problem: error.message };
    }
    if (!QUIET.has(name)) this.version += 1;
    // Who has begun afresh opens the new book first.
    const isOpen = this.sessions.get(page) === session;
    return { ...done, update: isOpen ? this.update(session) : { version: this.version } };
  }

  private readonly handlers: Handlers = {
    look: () => ({}),
    select: (session, { tab, area }) => {
      const sheet = this.sheet(tab);
      if (!sheet) return {};
      session.desk.select(placeOf(sheet, area));
      session.news('front', { tab, area });
      return { bar: barText(this.stage.book.state, sheet, area) };
    },
    edit: (session, { tab, ...request }) => {
      const sheet = this.sheet(tab);
      if (!sheet) return { problem: LOST };
      session.news('front', { tab, area: request.area });
      const { deed, ...told } = edit(this.stage.book.state, sheet, session.desk, request);
      if (deed) {
        session.done.push(deed);
        session.undone.splice(0);
      }
      return { ...told, bar: barText(this.stage.book.state, sheet, request.area) };
    },
    undo: (session) => this.retrace(session.desk, session.done, session.undone, 'before'),
    redo: (session) => this.retrace(session.desk, session.undone, session.done, 'after'),
    menu: ({ desk }, { path }) => {
      desk.click(path);
      return {};
    },
    call: ({ desk }, { name, args }) => {
      try {
        return { answer: { value: desk.run(name, ...args) } };
      } catch (error) {
        return { answer: { error: error instanceof Error ? error.message : String(error) } };
      }
    },
    closeSidebar: ({ desk }) => {
      desk.closeSidebar();
      return {};
    },
    afresh: (_, { book }) => {
      if (book === 'served') this.putBackServed();
      this.stage = book === 'served' ? this.served : emptyStage(this.served);
      this.sessions.clear();
      return {};
    },
  };

  private open(page: string, { person, phone }: Requests['open']): Reply {
    const { addOn } = this.stage;
    const desk = addOn.open(userOf(this.stage, person), { phone, person: this.ask });
    const session = new Session(desk, this.frames);
    this.sessions.set(page, session);
    return { update: this.update(session) };
  }

  private update(session: Session): Update {
    const { book, addOn, google } = this.stage;
    const { desk } = session;
    today(addOn.world.clock, book.state);
    const sheet = book.state.sheetByName(desk.activeTab);
    const tab =
      sheet && session.looksAgain(sheet.id, this.version)
        ? session.known(sheet.id).patch(this.view(session, sheet))
        : undefined;
    return {
      version: this.version,
      ...session.news('bookName', book.name),
      ...session.news('people', people(this.stage)),
      ...session.news('tabs', book.state.sheets.map(tabChoice)),
      ...(sheet && session.news('front', { tab: sheet.id, area: desk.selection })),
      ...(tab && { tab }),
      ...session.screen(),
      ...session.news('papers', papers(google)),
    };
  }

  private view(session: Session, sheet: Sheet) {
    return tabView(this.stage.book.state, sheet, session.known(sheet.id).numbers);
  }

  /** Takes the newest of one's own edits back, or does it again. */
  private retrace(desk: Desk, from: Deed[], to: Deed[], side: 'before' | 'after') {
    const deed = from.pop();
    if (!deed || !this.sheet(deed.sheetId)) return {};
    const result = putBack(desk, deed.place, deed[side]);
    if (!result.accepted) return { problem: result.messages.join(' ') };
    to.push(deed);
    return {};
  }

  private sheet(id: number): Sheet | undefined {
    return this.stage.book.state.sheetById(id);
  }
}

const LOST = 'Trang này đã cũ. Thầy/cô tải lại trang.';

/** Requests that change nothing in the book. */
const QUIET: ReadonlySet<RequestName> = new Set(['look', 'select', 'closeSidebar']);
