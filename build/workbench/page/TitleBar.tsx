import type { Controller } from './controller';
import { words } from './words';

/** The book's name and, beside what Sheets has, the switches of the workbench. */
export function TitleBar({ controller }: { controller: Controller }) {
  const { state } = controller;
  const { people, person, phone } = state;
  const email = people.find(({ key }) => key === person)?.email ?? '';
  return (
    <header class="title-bar">
      <span class="book-icon" aria-hidden="true" />
      <div class="book-name">
        <h1>{state.bookName}</h1>
        <small>{words.local}</small>
      </div>
      <label class="person">
        <span>{words.person}</span>
        <select
          title={email}
          value={person}
          onChange={(event) => void controller.open(event.currentTarget.value)}
        >
          {people.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => void controller.open(person, !phone)}>
        {phone ? words.computer : words.phone}
      </button>
      <button type="button" onClick={() => controller.set({ asksAfresh: true })}>
        {words.afresh}
      </button>
    </header>
  );
}
