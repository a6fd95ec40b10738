import { FIRST_PORT } from '../workbench/ports';

/** The options of the local run (design 6), as data: parsing and `--help` both come from here. */
export interface OptionRow {
  readonly name: string;
  /** `input`: a file to read; `text`: another value; `flag`: no value. */
  readonly kind: 'input' | 'text' | 'flag';
  readonly value?: string;
  readonly help: string;
}

export const DEFAULT_MONTH = '2026-05';
export const DEFAULT_OUT = 'out';

/** Inputs of the run and the files of the shipped sample that stand in for them. */
export const INPUT_FILES = {
  roster: 'roster-moet.xlsx',
  entries: 'entries.csv',
  classes: 'classes.csv',
  students: 'students.csv',
  staff: 'staff.csv',
  activities: 'activities.csv',
  'hand-ins': 'hand-ins.csv',
  proposals: 'proposals.csv',
  narrative: 'narrative.json',
  settings: 'settings.json',
} as const;

export type InputName = keyof typeof INPUT_FILES;

const INPUT_HELP: Record<InputName, string> = {
  roster: 'danh sách học sinh như nhà trường xuất ra (.xlsx hoặc .csv)',
  entries: 'các lượt hướng dẫn (CSV)',
  classes: 'chi đội, giáo viên chủ nhiệm, mô hình (CSV)',
  students: 'học sinh: đạt năng lực số, đội viên (CSV)',
  staff: 'cán bộ, giáo viên, nhân viên (CSV)',
  activities: 'hoạt động của nhà trường (CSV)',
  'hand-ins': 'ngày nộp số liệu của từng lớp (CSV)',
  proposals: 'khó khăn, đề xuất (CSV)',
  narrative: 'nhận xét, đánh giá theo tháng (JSON)',
  settings: 'thông tin nhà trường (JSON)',
};

export const OPTION_TABLE: readonly OptionRow[] = [
  ...(Object.keys(INPUT_FILES) as InputName[]).map(
    (name): OptionRow => ({ name, kind: 'input', value: 'TỆP', help: INPUT_HELP[name] }),
  ),
  {
    name: 'month',
    kind: 'text',
    value: 'yyyy-mm',
    help: `tháng lập báo cáo (mặc định ${DEFAULT_MONTH})`,
  },
  {
    name: 'today',
    kind: 'text',
    value: 'yyyy-mm-dd',
    help: 'ngày chạy (mặc định: ngày cuối của tháng đó)',
  },
  {
    name: 'out',
    kind: 'text',
    value: 'THƯ_MỤC',
    help: `nơi ghi kết quả (mặc định ${DEFAULT_OUT})`,
  },
  {
    name: 'figures',
    kind: 'text',
    value: 'TỆP',
    help: 'tệp số liệu ghi ra (mặc định: figures.json trong thư mục kết quả)',
  },
  {
    name: 'port',
    kind: 'text',
    value: 'SỐ',
    help: `cổng của trang dùng thử (mặc định: cổng trống đầu tiên từ ${FIRST_PORT})`,
  },
  { name: 'no-serve', kind: 'flag', help: 'ghi xong thì dừng, không mở trang dùng thử' },
  { name: 'help', kind: 'flag', help: 'in trang này' },
];

/** The text of `--help`. */
export function helpText(): string {
  const shown = OPTION_TABLE.map(
    ({ name, value, help }) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = Math.max(...shown.map(([left]) => left.length));
  return [
    'npm run demo -- [tùy chọn]',
    '',
    ...shown.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`),
    '',
    'Không có tùy chọn nào chỉ tệp đầu vào thì dùng bộ dữ liệu mẫu kèm theo;',
    'đã có một tệp thì những tệp không nêu được coi là trống.',
    'Tệp CSV: UTF-8, ngăn cách bằng dấu phẩy, chấm phẩy hoặc tab.',
  ].join('\n');
}
