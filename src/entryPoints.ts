/**
 * What Google can call by name. The build writes one top-level function for each into `Code.js`
 * (platform 4.3-4.6), the menu takes its handlers from here, and the tests hold the bundle to it.
 */
export type MenuEntry =
  | { label: string; handler: string }
  | { separator: true }
  | { label: string; items: readonly MenuEntry[] };

/** Title of the menu where the script is bound to the book; an add-on's menu bears its own name. */
export const MENU_TITLE = 'Bình dân học vụ số';

/** The menu, grouped by person: everyone first, then the Tổng phụ trách Đội. */
export const MENU = [
  { label: 'Mở bảng điều khiển', handler: 'menuOpenSidebar' },
  { label: 'Làm sạch và kiểm tra lớp này', handler: 'menuCheckClass' },
  { separator: true },
  { label: 'Soạn tin nhắc', handler: 'menuRemind' },
  { label: 'Trả lại số liệu của lớp', handler: 'menuReturnHandIn' },
  { label: 'Gom khó khăn của các lớp', handler: 'menuGatherDifficulties' },
  { label: 'Gợi ý khen thưởng', handler: 'menuSuggestCommendations' },
  { label: 'Chốt số liệu tháng', handler: 'menuCloseMonth' },
  { label: 'Lập báo cáo tháng', handler: 'menuMonthReport' },
  { label: 'Mở lại tháng đã chốt', handler: 'menuReopenMonth' },
  { separator: true },
  { label: 'Thiết lập sổ', handler: 'menuSetUp' },
  { label: 'Nhập danh sách học sinh', handler: 'menuImportRoster' },
  { label: 'Học sinh đến, đi, chuyển lớp', handler: 'menuMoveStudent' },
  { label: 'Làm sạch và kiểm tra tất cả các lớp', handler: 'menuCheckBook' },
] as const satisfies readonly MenuEntry[];

type HandlerOf<Entry> = Entry extends { handler: infer Name extends string } ? Name : never;
export type MenuHandler = HandlerOf<(typeof MENU)[number]>;

/** Simple triggers, by the names Google gives them. */
export const TRIGGERS = ['onOpen', 'onInstall', 'onEdit'] as const;

/** The one call that pages make. */
export const PAGE_CALL = 'callFromPage';

export type EntryPoint = (typeof TRIGGERS)[number] | MenuHandler | typeof PAGE_CALL;

export const ENTRY_POINTS: readonly EntryPoint[] = [
  ...TRIGGERS,
  ...MENU.flatMap((entry) => ('handler' in entry ? [entry.handler] : [])),
  PAGE_CALL,
];
