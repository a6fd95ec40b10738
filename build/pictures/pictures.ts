import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from '../../test/browser/workbenchPage';
import { CLASS } from './unfinished';

/** One picture of the guide for schools. */
export interface Picture {
  /** Its file, without the ending. */
  name: string;
  /** Who sits there, as the workbench calls them. */
  person: string;
  phone?: boolean;
  /** Size of the window, in CSS pixels. */
  size: { width: number; height: number };
  /** Brings the page to what is to be seen; gives the part to be kept. */
  pose(page: WorkbenchPage): Promise<Locator>;
}

const MENU = 'Bình dân học vụ số';

const whole = (page: WorkbenchPage) => page.page.locator('.device');

export const PICTURES: readonly Picture[] = [
  {
    name: 'thiet-lap',
    person: 'tpt',
    size: { width: 1000, height: 560 },
    async pose(page) {
      await page.goTo('Chi đội');
      await page.page.getByRole('button', { name: MENU, exact: true }).click();
      await page.page.getByRole('menuitem', { name: 'Quản lý sổ' }).hover();
      await page.page.getByRole('menuitem', { name: 'Nhập danh sách học sinh' }).waitFor();
      return whole(page);
    },
  },
  {
    name: 'tab-lop',
    person: `gvcn-${CLASS}`,
    size: { width: 1240, height: 560 },
    async pose(page) {
      await page.goTo(CLASS);
      // To the sentences at the right end; the names stay.
      await page.choose('D3');
      for (const _column of 'EFGHIJKL') await page.page.keyboard.press('ArrowRight');
      await page.cell('L3').filter({ hasText: 'Quan hệ' }).waitFor();
      await page.choose('B3');
      return whole(page);
    },
  },
  {
    name: 'tab-lop-dien-thoai',
    person: `gvcn-${CLASS}`,
    phone: true,
    size: { width: 390, height: 700 },
    async pose(page) {
      await page.goTo(CLASS);
      return whole(page);
    },
  },
  {
    name: 'bang-dieu-khien',
    person: 'tpt',
    size: { width: 1000, height: 640 },
    async pose(page) {
      await page.goTo('Nộp số liệu');
      await page.menu(MENU, 'Mở bảng điều khiển');
      const sidebar = page.frame('.sidebar iframe');
      await sidebar.getByRole('tab', { name: 'Toàn trường' }).click();
      await sidebar.getByText('Cập nhật lúc').filter({ visible: true }).waitFor();
      return whole(page);
    },
  },
  {
    name: 'tong-hop',
    person: 'hieu-truong',
    size: { width: 1100, height: 700 },
    async pose(page) {
      await page.goTo('Tổng hợp');
      return whole(page);
    },
  },
  {
    name: 'bao-cao',
    person: 'tpt',
    size: { width: 1000, height: 760 },
    async pose(page) {
      await page.menu(MENU, 'Lập báo cáo tháng');
      await page.dialog('Lập báo cáo tháng').getByRole('textbox').fill('5/2026');
      await page.press('OK');
      await page.dialog('Lập báo cáo tháng').getByText('Kỳ báo cáo').waitFor();
      await page.press('OK');
      await page.frame('dialog.pane iframe').getByRole('link').click();
      const paper = page.frame('dialog.paper iframe');
      await paper.getByText('BÁO CÁO', { exact: true }).first().waitFor();
      return page.page.locator('dialog.paper');
    },
  },
];
