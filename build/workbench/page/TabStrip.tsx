import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabChoice } from '../contract';
import type { Controller } from './controller';
import { words } from './words';

/** The tabs at the foot of the page with their colours; hidden ones only in the list of all. */
export function TabStrip({ controller }: { controller: Controller }) {
  const { tabs, tab } = controller.state;
  const [lists, setLists] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: 'nearest' });
  }, [tab]);
  const go = (id: number) => {
    setLists(false);
    void controller.goTo(id);
  };
  return (
    <footer class="tab-strip">
      <button
        type="button"
        class="all-tabs"
        aria-label={words.allTabs}
        aria-expanded={lists}
        onClick={() => setLists(!lists)}
      >
        ☰
      </button>
      {lists && (
        <ul class="tab-list">
          {tabs.map((each) => (
            <li key={each.id}>
              <button type="button" onClick={() => go(each.id)}>
                {each.name}
                {each.hidden && <small> ({words.hiddenTab})</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="tabs" role="tablist" ref={strip}>
        {tabs
          .filter((each) => !each.hidden || each.id === tab)
          .map((each) => (
            <Tab key={each.id} choice={each} isFront={each.id === tab} go={go} />
          ))}
      </div>
    </footer>
  );
}

interface TabProps {
  choice: TabChoice;
  isFront: boolean;
  go(id: number): void;
}

function Tab({ choice, isFront, go }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isFront}
      style={{ '--tab-color': choice.color ?? 'transparent' }}
      onClick={() => go(choice.id)}
    >
      {choice.name}
    </button>
  );
}
