/** `npm run demo`: the school's year on this machine, from roster to report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileName } from '../fileName';
import { serveWorkbench } from '../workbench/serveWorkbench';
import { readInputs } from './inputs';
import { readOptions } from './options';
import { helpText } from './optionTable';
import { createProgress } from './progress';
import { refusedCsv, refusedText } from './refused';
import { standinView } from './standinView';
import { type Trouble, trouble, troubleText } from './trouble';
import { writeWorkbook } from './writeWorkbook';
import { beginYear, YearStopped } from './year';

const root = new URL('../../', import.meta.url);
const path = (relative: string) => fileURLToPath(new URL(relative, root));

function stop(troubles: readonly Trouble[]): never {
  for (const trouble of troubles) console.error(troubleText(trouble));
  process.exit(1);
}

const read = readOptions(process.argv.slice(2), {
  from: process.env.INIT_CWD ?? process.cwd(),
  sampleFolder: path('test/data/thcs-mau'),
});
if (!read.ok) stop(read.troubles);
const options = read.value;
if (options.help) {
  console.log(helpText());
  process.exit(0);
}
const given = await readInputs(options);
if (!given.ok) stop(given.troubles);
const inputs = given.value;
const refused = [...inputs.refused];

const progress = createProgress(console.log, () => performance.now());
const year = beginYear(inputs, { dist: path('dist'), today: options.today });
const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  progress.note(file);
};

try {
  await progress.step(
    'Thiết lập sổ',
    () => year.setUp(),
    () => `${inputs.classes.length} lớp`,
  );
  const unknown = await progress.step('Nhập danh sách học sinh', () => year.importRoster());
  for (const { name, line, cells } of unknown) {
    const file = options.files.students?.shown ?? '';
    refused.push({ file, line, cells, reason: { code: 'studentUnknown', shown: name } });
  }
  await progress.step('Ghi các bảng của Tổng phụ trách', () => year.fillTables());
  await progress.step(
    'Giáo viên dán số liệu của lớp',
    () => year.pasteEntries(),
    (rows) => `${rows} dòng`,
  );
  await progress.step(
    'Làm sạch và kiểm tra',
    () => year.check(),
    (said) => said,
  );
  await progress.step(
    'Nộp số liệu',
    () => year.handIn(),
    (days) => `${days} lượt`,
  );
  await progress.step(
    'Chốt số liệu các tháng trước',
    () => year.closeBefore(options.month),
    (months) => `${months} tháng`,
  );
  const report = await progress.step(
    'Lập báo cáo tháng',
    () => year.report(options.month),
    ({ name }) => name,
  );
  write(join(options.out, `${fileName(report.name)}.docx`), year.google.drive.bytes(report.id));
  await progress.step('Ghi số liệu', () => {
    const figures = year.figures(options.month);
    write(options.figures, `${JSON.stringify(figures, null, 1)}\n`);
  });
  await progress.step('Ghi sổ ra tệp .xlsx', async () => {
    const workbook = await writeWorkbook(
      standinView(year.book.view()),
      new Date(year.google.clock.now()),
    );
    write(join(options.out, 'so-binh-dan-hoc-vu-so.xlsx'), workbook);
  });
} catch (error) {
  if (!(error instanceof YearStopped)) throw error;
  console.error(error.message);
  process.exit(1);
}
if (refused.length > 0) {
  console.log(`Không nhận ${refused.length} dòng:`);
  for (const row of refused) progress.note(refusedText(row));
  write(join(options.out, 'refused.csv'), refusedCsv(refused));
}
progress.done('Xong.');
if (options.serve) {
  const served = await serveWorkbench(year, options);
  if (!served) stop([trouble('portTaken', '--port', { value: String(options.port) })]);
  console.log(`Trang dùng thử: ${served.address} (bấm Ctrl+C để dừng)`);
}
