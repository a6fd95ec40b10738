import { columnLetter } from '../core/formula/reference';
import { cellText } from '../core/ledger/cellText';
import { isEmailAddress } from '../core/text/emailAddress';
import { tidyText } from '../core/text/tidyText';
import { Trouble } from '../core/trouble';
import { SETTINGS_COLUMNS } from '../core/workbook/settingsTab';
import { TABLES } from '../core/workbook/tables';
import { TAB } from '../core/workbook/tabNames';
import type { Book } from './book';
import type { ClassRecord } from './classes';
import { readSettingCells } from './settings';

/** Who may type on class tabs. */
export interface TabEditors {
  /**
   * Accounts; none where the tab stays open: without the teacher's the school could not use it.
   * @throws Trouble `emailUnreadable` naming the cell. Google refuses what is no address too, but
   *   only when the tab is half made
   */
  of(unit: Pick<ClassRecord, 'email' | 'row'>): string[];
}

const EMAIL_COLUMN = columnLetter(
  TABLES.classes.columns.findIndex(({ key }) => key === 'email') + 1,
);

export function readTabEditors(book: Book): TabEditors {
  const cell = readSettingCells(book).get('unionLeaderEmail');
  const leader = tidyText(cellText(cell?.value ?? ''));
  const leaderCell = `${columnLetter(SETTINGS_COLUMNS.value)}${cell?.row ?? ''}`;
  return {
    of({ email, row }) {
      if (email === '') return [];
      checkEmail(leader, TAB.settings, leaderCell);
      checkEmail(email, TAB.classes, `${EMAIL_COLUMN}${row}`);
      return leader === '' ? [email] : [email, leader];
    },
  };
}

function checkEmail(email: string, tab: string, cell: string): void {
  if (email !== '' && !isEmailAddress(email)) {
    throw new Trouble('emailUnreadable', { tab, cell, typed: email });
  }
}
