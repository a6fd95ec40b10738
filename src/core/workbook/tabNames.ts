/** Names of the book's own tabs (design section 2); class tabs carry the class's name. */
export const TAB = {
  guide: 'Hướng dẫn sử dụng',
  summary: 'Tổng hợp',
  handIns: 'Nộp số liệu',
  proposals: 'Khó khăn, đề xuất',
  settings: 'Cài đặt',
  targets: 'Chỉ tiêu',
  lists: 'Danh mục',
  classes: 'Chi đội',
  students: 'Học sinh',
  staff: 'CB-GV-NV',
  activities: 'Hoạt động',
  narrative: 'Nhận xét, đánh giá',
  years: 'Số liệu các năm',
  reports: 'Báo cáo đã lập',
  rosterImport: 'Nhập danh sách',
  closings: '_Chốt',
  rules: '_Quy tắc',
  classLists: '_Lớp',
  figures: '_Số liệu',
  classTemplate: '_Mẫu lớp',
} as const;

export type TabKey = keyof typeof TAB;
