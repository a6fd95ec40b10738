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

/**
 * The menu, grouped by person: everyone first, then what the Tổng phụ trách Đội does each month, then
 * what they do once in a while.
 */
export const MENU = [
  { label: 'Mở bảng điều khiển', handler: 'menuOpenSidebar' },
  { label: 'Làm sạch và kiểm tra lớp này', handler: 'menuCheckClass' },
  {
    label: 'Giấy tờ của lớp',
    items: [
      { label: 'Báo cáo tháng của lớp', handler: 'menuClassReport' },
      { label: 'Sổ của lớp để in', handler: 'menuClassBook' },
      { label: 'Phiếu của học sinh', handler: 'menuStudentSlip' },
      { label: 'Thông báo gửi phụ huynh', handler: 'menuParentsNotice' },
    ],
  },
  { separator: true },
  {
    label: 'Theo dõi trong tháng',
    items: [
      { label: 'Soạn tin nhắc', handler: 'menuRemind' },
      { label: 'Trả lại số liệu của lớp', handler: 'menuReturnHandIn' },
      { label: 'Gom khó khăn của các lớp', handler: 'menuGatherDifficulties' },
      { label: 'Gợi ý khen thưởng', handler: 'menuSuggestCommendations' },
    ],
  },
  { label: 'Chốt số liệu tháng', handler: 'menuCloseMonth' },
  { label: 'Lập báo cáo tháng', handler: 'menuMonthReport' },
  {
    label: 'Báo cáo khác',
    items: [
      { label: 'Báo cáo tuần', handler: 'menuWeekReport' },
      { label: 'Báo cáo học kỳ', handler: 'menuTermReport' },
      { label: 'Báo cáo năm học', handler: 'menuYearReport' },
      { label: 'Báo cáo của nhà trường', handler: 'menuSchoolReport' },
      { label: 'Bản công khai của báo cáo tháng', handler: 'menuPublicReport' },
    ],
  },
  { separator: true },
  { label: 'Thiết lập sổ', handler: 'menuSetUp' },
  {
    label: 'Quản lý sổ',
    items: [
      { label: 'Nhập danh sách học sinh', handler: 'menuImportRoster' },
      { label: 'Học sinh đến, đi, chuyển lớp', handler: 'menuMoveStudent' },
      { label: 'Làm sạch và kiểm tra tất cả các lớp', handler: 'menuCheckBook' },
      { label: 'Mở lại tháng đã chốt', handler: 'menuReopenMonth' },
      { label: 'Bắt đầu năm học mới', handler: 'menuNewYear' },
      { label: 'Kết thúc năm học', handler: 'menuEndOfYear' },
    ],
  },
  {
    label: 'Kiểm tra, khôi phục',
    items: [
      { label: 'Kiểm tra và khôi phục sổ', handler: 'menuRepairBook' },
      { label: 'Lấy lại bản sao', handler: 'menuRestoreBackup' },
      { label: 'Tự kiểm tra môi trường Google', handler: 'menuSelfCheck' },
    ],
  },
] as const satisfies readonly MenuEntry[];

type HandlerOf<Entry> = Entry extends { handler: infer Name extends string }
  ? Name
  : Entry extends { items: readonly (infer Item)[] }
    ? HandlerOf<Item>
    : never;
export type MenuHandler = HandlerOf<(typeof MENU)[number]>;

/** Simple triggers, by the names Google gives them. */
export const TRIGGERS = ['onOpen', 'onInstall', 'onEdit'] as const;

/** The one call that pages make. */
export const PAGE_CALL = 'callFromPage';

export type EntryPoint = (typeof TRIGGERS)[number] | MenuHandler | typeof PAGE_CALL;

export const ENTRY_POINTS: readonly EntryPoint[] = [...TRIGGERS, ...handlersOf(MENU), PAGE_CALL];

/** Handlers of a menu and of the menus inside it. */
function handlersOf(entries: readonly MenuEntry[]): MenuHandler[] {
  return entries.flatMap((entry) => {
    if ('items' in entry) return handlersOf(entry.items);
    // `MenuHandler` is what MENU names, so nothing else can come.
    return 'handler' in entry ? [entry.handler as MenuHandler] : [];
  });
}
