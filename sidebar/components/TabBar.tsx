import { useRef } from 'preact/hooks';
import type { Tab } from '../tabs';
import { words } from '../words';

interface Props {
  tabs: readonly Tab[];
  open: string;
  onChoose(id: string): void;
}

/** Where each key leads from place `at` of `count`, round the ends. */
const moves: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The tab pattern of WAI-ARIA: one stop for the Tab key, arrows choose. */
export function TabBar({ tabs, open, onChoose }: Props) {
  const buttons = useRef<Record<string, HTMLButtonElement | null>>({});

  function onKeyDown(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = tabs[
      move(
        tabs.findIndex((tab) => tab.id === open),
        tabs.length,
      )
    ] as Tab;
    onChoose(next.id);
    buttons.current[next.id]?.focus();
  }

  return (
    <div role="tablist" class="tabs" aria-label={words.tabList}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === open}
          aria-controls={`panel-${id}`}
          tabIndex={id === open ? 0 : -1}
          ref={(button) => {
            buttons.current[id] = button;
          }}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
