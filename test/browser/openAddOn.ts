import type { Frame } from 'playwright-core';
import type { CallName } from '../../src/page/contract';
import type { Desk } from '../standin';
import type { SidebarScenario } from './sidebarScenario';

/**
 * Opens the sidebar from the menu, as that person: the page that the add-on shows, its calls led to
 * the add-on.
 * @param answering what happens once a call's answer is made and before the page gets it
 */
export function openAddOn(
  { open }: SidebarScenario,
  desk: Desk,
  answering: (call: CallName) => Promise<void> | void = () => {},
): Promise<Frame> {
  desk.click('Mở bảng điều khiển');
  const { sidebar } = desk;
  if (!sidebar) throw new Error('The menu item has opened no sidebar');
  return open(
    async (name, args) => {
      const reply = desk.run(name, ...args);
      const [{ call }] = args as [{ call: CallName }];
      await answering(call);
      return reply;
    },
    { html: sidebar.html },
  );
}
