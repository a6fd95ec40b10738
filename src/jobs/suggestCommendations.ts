import { Book } from '../book/book';
import { readClasses } from '../book/classes';
import { readHandIns } from '../book/handIns';
import { recordsOfClass } from '../book/students';
import { appendRecords, readTable } from '../book/tableTab';
import { cellText } from '../core/ledger/cellText';
import { excellentMonths } from '../core/rollup/excellentMonths';
import {
  newLines,
  type Suggestion,
  suggestClasses,
  suggestStudents,
} from '../core/rollup/suggestCommendations';
import { handInDeadline } from '../core/school/handInDeadline';
import { TABLES } from '../core/workbook/tables';
import {
  NO_SUGGESTIONS,
  SUGGEST_TITLE,
  suggestedSentence,
  suggestionsQuestion,
} from '../words/board';
import { agrees } from './ask';
import { judgeClass, readCheckContext } from './checkClass';
import { today } from './clock';
import { monthsToReport } from './months';
import { withLock } from './withLock';

/** Shows whom the book would commend, and writes them down where the TPT agrees. */
export function askSuggestions(): string | undefined {
  const shown = suggestions(Book.open());
  if (shown.length === 0) return NO_SUGGESTIONS;
  if (!agrees(SUGGEST_TITLE, suggestionsQuestion(shown))) return undefined;
  return withLock(() => {
    const book = Book.open();
    // Somebody may have written some of them meanwhile.
    const added = newLines(shown, knownSources(book));
    appendRecords(
      book,
      TABLES.proposals,
      added.map(({ kind, className, content, source }) => ({
        day: today(),
        kind,
        className,
        content,
        source,
        state: 'Mới',
        reported: false,
      })),
    );
    return suggestedSentence(added.length);
  });
}

/** Suggestions that `Khó khăn, đề xuất` does not hold yet. One read a class. */
function suggestions(book: Book): Suggestion[] {
  const context = readCheckContext(book);
  const { settings, students } = context;
  const board = readHandIns(book);
  const months = monthsToReport(settings, today())
    .filter((month) => handInDeadline(month, settings) < today())
    .reverse();
  const classes = readClasses(book).map(({ name, target, model, registered }) => ({
    ledger: judgeClass(book, name, context),
    students: recordsOfClass(students, name).map((student) => ({
      place: Number(student.place) || 0,
      name: cellText(student.name),
    })),
    ...(typeof target === 'number' ? { target } : {}),
    ...(model !== '' && typeof registered === 'number' ? { registered } : {}),
  }));
  const excellent = excellentMonths(classes, months, settings, board.cell);
  return newLines(
    [...suggestClasses(excellent), ...suggestStudents(classes, today())],
    knownSources(book),
  );
}

function knownSources(book: Book): string[] {
  return readTable(book, TABLES.proposals).map(({ source }) => cellText(source));
}
