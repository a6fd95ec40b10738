import { columnLetter } from '../../../src/core/formula/reference';
import { TABLES } from '../../../src/core/workbook/tables';
import { TAB } from '../../../src/core/workbook/tabNames';
import type { User } from '../../../test/standin';
import { LEADER, type PersonChoice } from '../contract';
import type { Stage } from '../stage';

const PRINCIPAL = 'hieu-truong';

/**
 * Who can sit at the page: the owner of the book, the principal, and the homeroom teacher of each
 * class that the book has an address for. The book is shared with them as the owner would by hand.
 */
export function people({ book, google }: Stage): PersonChoice[] {
  const owner = book.state.owner.email;
  const everyone: PersonChoice[] = [
    { key: LEADER, label: 'Tổng phụ trách Đội', email: owner },
    {
      key: PRINCIPAL,
      label: 'Hiệu trưởng',
      email: `hieutruong@${owner.split('@')[1] ?? 'truong.example'}`,
    },
    ...teachers(book),
  ];
  for (const { email } of everyone) book.share(google.user(email));
  return everyone;
}

export function userOf(stage: Stage, key: string): User {
  const choices = people(stage);
  const person = choices.find((choice) => choice.key === key) ?? choices[0];
  if (!person) throw new Error('A book always has an owner');
  return stage.google.user(person.email);
}

function teachers(book: Stage['book']): PersonChoice[] {
  const tab = TAB.classes;
  if (!book.sheets().some(({ name }) => name === tab)) return [];
  const { columns, rows: lastRow } = TABLES.classes;
  const column = (key: string) => columns.findIndex((each) => each.key === key);
  const rows = book.displays(`'${tab}'!A2:${columnLetter(columns.length)}${lastRow}`);
  return rows.flatMap((row) => {
    const [name = '', email = ''] = [row[column('name')], row[column('email')]];
    return name === '' || email === ''
      ? []
      : [{ key: `gvcn-${name}`, label: `GVCN lớp ${name}`, email }];
  });
}
