import { expect, test } from 'vitest';
import { ENTRY_POINTS, MENU, type MenuEntry, PAGE_CALL, TRIGGERS } from '../../src/entryPoints';

/** The items of a menu and of the menus inside it. */
function items(entries: readonly MenuEntry[]): { label: string; handler: string }[] {
  return entries.flatMap((entry) => {
    if ('items' in entry) return items(entry.items);
    return 'handler' in entry ? [entry] : [];
  });
}

const handlers = items(MENU).map(({ handler }) => handler);

test('entry points are the triggers, every handler of the menu and the call of pages', () => {
  expect([...ENTRY_POINTS].sort()).toEqual([...TRIGGERS, ...handlers, PAGE_CALL].sort());
  expect(handlers.length).toBeGreaterThan(0);
});

test('no name and no label comes twice', () => {
  expect(repeated(ENTRY_POINTS)).toEqual([]);
  expect(repeated(handlers)).toEqual([]);
  expect(repeated(items(MENU).map(({ label }) => label))).toEqual([]);
});

test('labels are in NFC, without stray spaces', () => {
  const labels = items(MENU).map(({ label }) => label);
  expect(labels.filter((label) => label !== label.normalize('NFC').trim())).toEqual([]);
});

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
