import { useState } from 'preact/hooks';
import { OpenTab } from '../openTab';
import { tabs } from '../tabs';
import { words } from '../words';
import { TabBar } from './TabBar';

/**
 * Header band, tab bar, panels. A panel is made when it is first opened and then only hidden, so
 * that a job under way survives a look at the class.
 */
export function App() {
  const [open, setOpen] = useState(tabs[0].id);
  const [visited, setVisited] = useState<readonly string[]>([tabs[0].id]);

  function choose(id: string): void {
    setOpen(id);
    setVisited((before) => (before.includes(id) ? before : [...before, id]));
  }

  return (
    <OpenTab.Provider value={choose}>
      <header class="band">
        <h1>{words.title}</h1>
        <TabBar tabs={tabs} open={open} onChoose={choose} />
      </header>
      <main>
        {tabs.map(({ id, content: Content }) => (
          <div
            key={id}
            id={`panel-${id}`}
            role="tabpanel"
            aria-labelledby={`tab-${id}`}
            hidden={id !== open}
          >
            {visited.includes(id) && <Content />}
          </div>
        ))}
      </main>
    </OpenTab.Provider>
  );
}
