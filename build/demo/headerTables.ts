/**
 * Header tables of the input files (design 6): which columns a file has, the words by which each is
 * known, and whether the file makes sense without it. Headers are compared folded on both sides
 * (domain 7); columns that no table names are ignored.
 */
export interface HeaderRow {
  readonly header: string;
  /** Older or other words for the same column. */
  readonly aliases?: readonly string[];
  readonly required?: boolean;
}

export type HeaderTable = Readonly<Record<string, HeaderRow>>;

const CLASS: HeaderRow = { header: 'Lớp', aliases: ['Lớp học', 'Tên lớp', 'Chi đội'] };
const COMPETENT: HeaderRow = { header: 'Đạt năng lực số', aliases: ['Năng lực số'] };

export const ENTRY_HEADERS = {
  className: { ...CLASS, required: true },
  student: { header: 'Học sinh', aliases: ['Tên trong sổ', 'Họ và tên', 'Họ tên'], required: true },
  person: {
    header: 'Người được hướng dẫn',
    aliases: ['Người thân', 'Người được học'],
    required: true,
  },
  relation: { header: 'Quan hệ', required: true },
  ageBand: { header: 'Nhóm tuổi', aliases: ['Độ tuổi'], required: true },
  skill: { header: 'Kỹ năng', aliases: ['Kỹ năng số'], required: true },
  day: { header: 'Ngày hướng dẫn', aliases: ['Ngày'], required: true },
  level: { header: 'Mức kết quả', aliases: ['Mức', 'Kết quả', 'Mức độ'], required: true },
  channel: { header: 'Hình thức' },
  difficulty: { header: 'Khó khăn, cần hỗ trợ', aliases: ['Khó khăn'] },
  note: { header: 'Ghi chú' },
} satisfies HeaderTable;

export const CLASS_HEADERS = {
  className: { ...CLASS, required: true },
  teacher: { header: 'Giáo viên chủ nhiệm', aliases: ['GVCN'] },
  email: { header: 'Email giáo viên chủ nhiệm', aliases: ['Email GVCN', 'Email', 'E-mail'] },
  model: { header: 'Mô hình Dân vận khéo', aliases: ['Mô hình'] },
  otherModel: { header: 'Tên mô hình khác', aliases: ['Mô hình khác'] },
  registered: { header: 'Ngày đăng ký' },
  target: { header: 'Chỉ tiêu người thân', aliases: ['Chỉ tiêu', 'Chỉ tiêu được giao'] },
} satisfies HeaderTable;

export const STUDENT_HEADERS = {
  className: { ...CLASS, required: true },
  place: { header: 'STT', aliases: ['TT', 'Số TT', 'Số thứ tự'] },
  name: { header: 'Họ và tên', aliases: ['Họ tên', 'Họ và tên học sinh'], required: true },
  label: { header: 'Tên trong sổ', aliases: ['Học sinh'] },
  competent: COMPETENT,
  member: { header: 'Đội viên?', aliases: ['Đội viên', 'Là đội viên'] },
} satisfies HeaderTable;

export const STAFF_HEADERS = {
  name: { header: 'Họ và tên', aliases: ['Họ tên'], required: true },
  post: { header: 'Chức vụ' },
  competent: COMPETENT,
} satisfies HeaderTable;

export const ACTIVITY_HEADERS = {
  day: { header: 'Ngày', aliases: ['Ngày tổ chức'], required: true },
  kind: { header: 'Loại', aliases: ['Loại hoạt động'], required: true },
  content: { header: 'Nội dung', required: true },
  audience: { header: 'Đối tượng' },
  participants: { header: 'Số người tham gia', aliases: ['Số người', 'Số lượng'] },
} satisfies HeaderTable;

export const HAND_IN_HEADERS = {
  className: { ...CLASS, required: true },
  month: { header: 'Tháng', required: true },
  day: { header: 'Ngày nộp', aliases: ['Ngày'], required: true },
} satisfies HeaderTable;

export const PROPOSAL_HEADERS = {
  day: { header: 'Ngày', required: true },
  className: CLASS,
  kind: { header: 'Loại', required: true },
  content: { header: 'Nội dung', required: true },
  body: { header: 'Cơ quan', aliases: ['Cơ quan, đơn vị', 'Nơi nhận'] },
  state: { header: 'Trạng thái', aliases: ['Tình trạng'] },
} satisfies HeaderTable;
