import { Book } from '../book/book';
import { Trouble } from '../core/trouble';

/** The book as the page reads it every day. @throws Trouble `notSetUp` where its tabs are not made */
export function openSetUpBook(): Book {
  const book = Book.open();
  try {
    // Asked for by name: to list all tabs takes a call for each of them.
    book.tab('classLists');
  } catch (error) {
    throw error instanceof Trouble ? new Trouble('notSetUp') : error;
  }
  return book;
}
