import type { Frame } from 'playwright-core';
import type { Desk } from '../standin';
import type { SidebarScenario } from './sidebarScenario';

/**
 * Opens the sidebar from the menu, as that person: the page that the add-on shows, its calls led to
 * the add-on.
 */
export function openAddOn({ open }: SidebarScenario, desk: Desk): Promise<Frame> {
  desk.click('Mở bảng điều khiển');
  const { sidebar } = desk;
  if (!sidebar) throw new Error('The menu item has opened no sidebar');
  return open((name, args) => desk.run(name, ...args), { html: sidebar.html });
}
