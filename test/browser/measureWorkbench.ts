import type { WorkbenchStage } from './workbenchPage';

/** Milliseconds as a person at the page lives them. */
export interface WorkbenchTimes {
  /** From the menu's click to the sidebar's first figures. */
  readonly sidebar: number;
  /** From Enter in a cell of a class tab to the row's verdict on the screen. */
  readonly typedCell: number;
}

/**
 * What the workbench takes for the two things that must feel immediate (aim: half a second each).
 * Each is done once before it is measured, as in a book that is in use.
 * @param className a class whose tab has a free relation in the cell
 * @param cell a cell of `Quan hệ`; what stands there is replaced
 */
export async function measureWorkbench(
  stage: WorkbenchStage,
  { className, cell }: { className: string; cell: string },
): Promise<WorkbenchTimes> {
  const opened = await stage.open();
  const { page } = opened;
  try {
    await opened.goTo(className);
    const verdict = opened.cell(cell.replace(/^[A-Z]+/, 'A'));
    const answerTo = async (text: string, wanted: RegExp): Promise<number> => {
      await opened.choose(cell);
      await page.keyboard.type(text);
      const begun = performance.now();
      await page.keyboard.press('Enter');
      await verdict.filter({ hasText: wanted }).waitFor();
      return performance.now() - begun;
    };
    await answerTo('Bố mẹ', /^!$/);
    await answerTo('Mẹ', /^[✓…]$/);
    const typedCell = await answerTo('Bố mẹ', /^!$/);

    const openSidebar = async (): Promise<number> => {
      await page.getByRole('button', { name: 'Bình dân học vụ số', exact: true }).click();
      const begun = performance.now();
      await page.getByRole('menuitem', { name: 'Mở bảng điều khiển', exact: true }).click();
      await opened.frame('.sidebar iframe').getByText(className).first().waitFor();
      return performance.now() - begun;
    };
    await openSidebar();
    await opened.closeSidebar();
    const sidebar = await openSidebar();
    return { sidebar, typedCell };
  } finally {
    await opened.close();
  }
}
