import { useEffect, useState } from 'preact/hooks';
import type { MenuLook } from '../contract';
import type { Controller } from './controller';
import { words } from './words';

interface Entry {
  readonly label: string;
  readonly act: () => void;
}
interface Entries {
  readonly label: string;
  readonly items: readonly (Entry | Entries | { readonly separator: true })[];
}

/** Sheets' own menus, as far as the workbench has them, then the add-on's. */
export function MenuBar({ controller }: { controller: Controller }) {
  const [open, setOpen] = useState('');
  useEffect(() => {
    const close = (event: Event) => {
      if (!(event.target as Element).closest?.('.menu-bar')) setOpen('');
    };
    document.addEventListener('mousedown', close);
    return () => document.removeEventListener('mousedown', close);
  }, []);
  const menus = [
    ...ownMenus(controller),
    ...controller.state.menus.map((m) => scripts(controller, m, [])),
  ];
  return (
    <nav class="menu-bar" onKeyDown={(event) => event.key === 'Escape' && setOpen('')}>
      {menus.map((menu) => (
        <div key={menu.label} class="menu">
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === menu.label}
            onClick={() => setOpen(open === menu.label ? '' : menu.label)}
            onMouseEnter={() => open !== '' && setOpen(menu.label)}
          >
            {menu.label}
          </button>
          {open === menu.label && <Items entries={menu} done={() => setOpen('')} />}
        </div>
      ))}
    </nav>
  );
}

function Items({ entries, done }: { entries: Entries; done: () => void }) {
  return (
    <div class="menu-items" role="menu">
      {entries.items.map((item, index) => {
        if ('separator' in item) return <hr key={`line-${index + 0}`} />;
        if ('items' in item)
          return (
            <div key={item.label} class="sub-menu">
              <button type="button" role="menuitem" aria-haspopup="menu">
                {item.label}
              </button>
              <Items entries={item} done={done} />
            </div>
          );
        return (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            onClick={() => {
              done();
              item.act();
            }}
          >
            {item.label}
          </button>
        );
      })}
    </div>
  );
}

function ownMenus(controller: Controller): Entries[] {
  return [
    {
      label: words.file,
      items: [
        { label: words.download, act: () => location.assign('/so.xlsx') },
        { label: words.papers, act: () => controller.set({ listsPapers: true }) },
      ],
    },
    {
      label: words.edit,
      items: [
        { label: words.undo, act: () => void controller.ask('undo', {}) },
        { label: words.redo, act: () => void controller.ask('redo', {}) },
      ],
    },
  ];
}

function scripts(controller: Controller, menu: MenuLook, above: readonly string[]): Entries {
  const path = [...above, menu.label];
  return {
    label: menu.label,
    items: menu.items.map((item) => {
      if ('separator' in item) return item;
      if ('items' in item) return scripts(controller, item, path);
      return {
        label: item.label,
        act: () => void controller.ask('menu', { path: [...path.slice(1), item.label] }),
      };
    }),
  };
}
