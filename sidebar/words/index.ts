import { classTab } from './classTab';
import { dialog } from './dialog';
import { failures } from './failures';
import { reportTab } from './reportTab';
import { schoolTab } from './schoolTab';
import { setUpTab } from './setUpTab';

/** Everything the page says of its own. */
export const words = {
  title: 'Bình dân học vụ số',
  tabList: 'Các phần của bảng',
  troubleTitle: 'Chưa thực hiện được',
  refresh: 'Làm mới',
  refreshing: 'Đang đọc…',
  updated: (time: string): string => `Cập nhật lúc ${time}.`,
  newWindow: '(mở ở thẻ mới)',
  openSetUp: 'Mở mục Thiết lập',
  classTab,
  schoolTab,
  reportTab,
  setUpTab,
  dialog,
  failures,
} as const;
