import { classesToRemind, type Reminder } from '../core/board/reminder';
import { REMIND_PAGE, reminderForAll, reminderForClass, subjectOf } from '../words/remind';

/** A message ready to be copied or sent. */
export interface ReminderMessage {
  title: string;
  text: string;
  /** Opens the person's own mail with everything filled in; the add-on sends nothing itself. */
  mailto: string;
}

/** One message for all homeroom teachers, then one for each class that is waited for. */
export function reminderMessages(reminder: Reminder): ReminderMessage[] {
  const subject = subjectOf(reminder.month);
  const message = (title: string, text: string, addresses: readonly string[]) => {
    const to = addresses.filter((address) => address !== '');
    return { title, text, mailto: mailto(to, subject, text) };
  };
  return [
    message(
      REMIND_PAGE.all,
      reminderForAll(reminder),
      reminder.classes.map(({ email }) => email),
    ),
    ...classesToRemind(reminder).map((unit) =>
      message(REMIND_PAGE.ofClass(unit.className), reminderForClass(reminder, unit), [unit.email]),
    ),
  ];
}

function mailto(to: readonly string[], subject: string, text: string): string {
  const body = encodeURIComponent(text.replace(/\n/g, '\r\n'));
  const addresses = to.map(encodeURIComponent).join(',');
  return `mailto:${addresses}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
