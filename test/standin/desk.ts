import type { AddOn } from './addOn';
import { type EditFacts, eventFields } from './event';
import { locate } from './locate';
import { clickable, findItem } from './menuPath';
import { checkCells, checkInsertion } from './model/access';
import { type Area, cellsOf } from './model/area';
import { marksOf, setMark } from './model/checkbox';
import { clearContent, enter, type Input } from './model/content';
import { copyArea, pastedArea } from './model/copy';
import type { Answer, Person } from './model/deskState';
import { insert, remove } from './model/gridChange';
import type { Sheet } from './model/sheet';
import { type SortKey, sortArea } from './model/sort';
import { today } from './model/today';
import type { User } from './model/user';
import { type EditResult, personEdit, rawText, structuralEdit } from './personEdit';
import type { Execution, Setting } from './runtime/execution';
import type { Guard } from './runtime/guard';
import { Halt } from './runtime/halt';
import { type Entry, launch, ScriptError } from './runtime/launch';
import type { AuthMode } from './runtime/serviceClass';
import { toPage, toServer } from './runtime/transport';
import { Screen } from './screen';

/** Milliseconds: of a simple trigger, of anything else (platform 3.1, 7.1). */
const limits = { trigger: 30_000, normal: 360_000 };

const nothing = () => undefined;

/** One person with the book open in a window of a computer. */
export class Desk extends Screen {
  constructor(
    private readonly addOn: AddOn,
    readonly user: User,
    phone: boolean,
    person?: Person,
  ) {
    super(addOn.book, phone, person);
  }

  /** What opening the file starts; a failing trigger leaves no menu and says nothing. */
  opened(mode: AuthMode, name: 'onOpen' | 'onInstall'): void {
    // None runs for somebody who only looks (platform 3.1), nor on a phone (3.16).
    if (this.addOn.book.role(this.user) === 'viewer' || this.state.phone) return;
    try {
      this.trigger(name, mode);
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      this.state.menus.splice(0);
      this.addOn.world.logs.push({ level: 'error', text: `${name}: ${error.message}` });
    }
  }

  /**
   * Clicks a menu item, which runs its function in FULL.
   * @param path a label that is the only one of its name, or the labels from the menu's top down
   * @throws {ScriptError} what the script throws; {Halt} where a dialog stays unanswered
   */
  click(path: string | readonly string[], options: { answers?: readonly Answer[] } = {}): void {
    if (this.state.phone) throw new Error('There is no menu on a phone');
    const { functionName } = findItem(this.state.menus, path);
    const entry: Entry = { given: () => [], result: nothing };
    this.answering(options.answers ?? [], () =>
      launch(this.setting('FULL', limits.normal), functionName, entry),
    );
  }

  /** As `google.script.run` from the page: a copy of the result, or the error's message. */
  run(functionName: string, ...values: unknown[]): unknown {
    if (functionName.endsWith('_') || !clickable(functionName)) {
      throw new ScriptError(`google.script.run has no function ${functionName}`, undefined);
    }
    const entry: Entry = {
      given: (_, { realm }) => values.map((value) => toServer(value, realm)),
      result: toPage,
    };
    return launch(this.setting('FULL', limits.normal), functionName, entry);
  }

  /** Answers to the dialogs of the next calls of `run`, in order. */
  answer(...answers: Answer[]): void {
    this.state.answers.push(...answers);
  }

  /** Types a text into a cell. */
  type(place: string, text: string): EditResult {
    return this.edit(place, [[text]], true);
  }

  /** Pastes values: texts are read as typed; rules of the cells stay. */
  paste(place: string, block: readonly (readonly Input[])[]): EditResult {
    return this.edit(place, block, false);
  }

  /** Presses Delete on a block. */
  clear(place: string): EditResult {
    const { sheet, area } = locate(this.addOn.book, this.activeSheet, place);
    const { book } = this.addOn;
    return this.change(sheet, area, area.rows * area.columns === 1, () => {
      for (const { row, column } of cellsOf(area)) clearContent(book, sheet, row, column);
    });
  }

  /** Clicks a checkbox. */
  tick(place: string, on = true): EditResult {
    const { sheet, area } = locate(this.addOn.book, this.activeSheet, place);
    const { row, column } = area;
    const marks = marksOf(sheet.peek(row, column)?.rule);
    if (!marks) throw new Error(`${place} has no checkbox`);
    return this.change(sheet, area, true, () =>
      setMark(this.addOn.book, sheet, row, column, on ? marks.on : marks.off),
    );
  }

  /** Copies a block and pastes it elsewhere, or fills it down: formulas, looks and rules go along. */
  copy(from: string, to: string): EditResult {
    const { book } = this.addOn;
    const source = locate(book, this.activeSheet, from);
    const target = locate(book, this.activeSheet, to);
    return this.change(target.sheet, pastedArea(source.area, target.area), false, () => {
      copyArea(book, source, target, { content: 'all', format: true, rule: true });
    });
  }

  /** @param before row number, from 1; fires no `onEdit` (platform 3.3) */
  insertRows(tab: string, before: number, count = 1): EditResult {
    const { book } = this.addOn;
    const sheet = this.tab(tab);
    return this.restructure(() => {
      checkInsertion(book, this.user, sheet, 'row', before);
      insert(book, sheet, 'row', before, count);
    });
  }

  /** Fires no `onEdit`. */
  deleteRows(tab: string, first: number, count = 1): EditResult {
    const { book } = this.addOn;
    const sheet = this.tab(tab);
    return this.restructure(() => {
      checkCells(book, this.user, sheet, { ...sheet.grid, row: first, rows: count });
      remove(book, sheet, 'row', first, count);
    });
  }

  /** Sorts a block by columns of the sheet; fires no `onEdit`. */
  sort(place: string, keys: readonly SortKey[]): EditResult {
    const { book } = this.addOn;
    const { sheet, area } = locate(book, this.activeSheet, place);
    return this.restructure(() => {
      checkCells(book, this.user, sheet, area);
      sortArea(book, sheet, area, keys);
    });
  }

  /** Goes to a tab or cell, as by clicking on it. */
  select(place: string): void {
    const { sheet, area } = locate(this.addOn.book, this.activeSheet, place);
    this.state.sheetId = sheet.id;
    this.state.area = area;
  }

  private tab(name: string): Sheet {
    const sheet = this.addOn.book.sheetByName(name);
    if (!sheet) throw new Error(`There is no tab "${name}"`);
    return sheet;
  }

  private restructure(work: () => void): EditResult {
    return structuralEdit(this.addOn.world.language, work);
  }

  private edit(place: string, block: readonly (readonly Input[])[], typed: boolean): EditResult {
    const { book, world } = this.addOn;
    const { sheet, area: corner } = locate(book, this.activeSheet, place);
    const columns = Math.max(1, ...block.map((line) => line.length));
    const area = { row: corner.row, column: corner.column, rows: block.length, columns };
    const day = today(world.clock, book);
    const put = () => {
      for (const { row, column, i, j } of cellsOf(area)) {
        enter(book, sheet, row, column, block[i]?.[j], day);
      }
    };
    // The grid grows under a pasted block.
    return this.change(sheet, area, typed, put, { grows: !typed });
  }

  /** One edit: the change itself, then `onEdit` as this person. */
  private change(
    sheet: Sheet,
    area: Area,
    single: boolean,
    work: () => void,
    options?: { readonly grows: boolean },
  ): EditResult {
    const { book, world } = this.addOn;
    const grid = { book, sheet, area };
    const old = single ? rawText(grid) : undefined;
    today(world.clock, book);
    const result = personEdit(grid, this.user, world.language, work, options);
    if (!result.accepted) return result;
    this.state.sheetId = sheet.id;
    this.state.area = area;
    const value = single ? rawText(grid) : undefined;
    const facts: EditFacts = {
      sheet,
      area,
      ...(value !== undefined && { value }),
      ...(old !== undefined && { oldValue: old }),
    };
    try {
      this.trigger('onEdit', 'LIMITED', facts);
      return result;
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      world.logs.push({ level: 'error', text: `onEdit: ${error.message}` });
      return { ...result, messages: [...result.messages, error.message] };
    }
  }

  private trigger(name: string, mode: AuthMode, edit?: EditFacts): void {
    const given = (guard: Guard, run: Execution) => [guard.toScript(eventFields(run, edit))];
    launch(this.setting(mode, limits.trigger), name, { given, result: nothing }, true);
  }

  private setting(mode: AuthMode, limit: number): Setting {
    const { world, manifest, dist, book } = this.addOn;
    return { world, user: this.user, mode, manifest, dist, book, desk: this.state, limit };
  }

  /** Runs something with answers ready; an answer too many is a mistake of the test. */
  private answering(answers: readonly Answer[], work: () => void): void {
    this.state.answers = [...answers];
    let left: Answer | undefined;
    try {
      work();
    } finally {
      // None is left for what comes next, where the script fails before it asks.
      [left] = this.state.answers.splice(0);
    }
    if (left) throw new Halt(`Nothing asked for the answer ${JSON.stringify(left)}`, 'unanswered');
  }
}
