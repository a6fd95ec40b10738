import type { Menu, MenuItem } from './model/deskState';

interface Found {
  readonly path: readonly string[];
  readonly item: MenuItem;
}

function itemsOf(menu: Menu, above: readonly string[]): Found[] {
  return menu.items.flatMap((entry) => {
    if ('separator' in entry) return [];
    const path = [...above, entry.label];
    return 'items' in entry ? itemsOf(entry, path) : [{ path, item: entry }];
  });
}

/** The menu item of a label or path of labels; throws where there is not exactly one. */
export function findItem(menus: readonly Menu[], wanted: string | readonly string[]): MenuItem {
  const all = menus.flatMap((menu) => itemsOf(menu, []));
  const found = all.filter(({ path, item }) =>
    typeof wanted === 'string' ? item.label === wanted : path.join('\n') === wanted.join('\n'),
  );
  const [first] = found;
  if (!first || found.length > 1) {
    const offered = all.map(({ path }) => path.join(' > ')).join('; ');
    throw new Error(`The menu has ${found.length} items "${wanted}". It offers: ${offered}`);
  }
  return first.item;
}

/** Whether a name is one that a menu item or a page can call: a plain identifier. */
export function clickable(functionName: string): boolean {
  return /^[\p{L}_$][\p{L}\d_$]*$/u.test(functionName);
}
