import { kinds } from '../../test/standin/runtime/serviceClass';
import { JOBS, type Job } from './jobs';
import { type Findings, growth, type Result } from './results';

const LABEL: Readonly<Record<Job, string>> = {
  setUp: 'set-up',
  roster: 'roster import',
  classTabs: 'class tabs',
  keystroke: 'one keystroke',
  sweep: 'sweep',
  rollUp: 'roll-up',
  report: 'report',
  closingPlan: 'closing, plan',
  closing: 'closing',
  survey: 'survey of the book',
  repair: 'repair, all classes',
};

/** Kinds of calls that reach a service; dialogs aside. */
const KINDS = kinds.filter((kind) => kind !== 'navigation' && kind !== 'ui');

const HEADER = [
  'job',
  'classes',
  'version',
  'calls',
  ...KINDS,
  'flushing',
  'steps',
  'seconds',
  'longest',
  'computing',
  'memory',
];

/** Seconds after which Google stops a job, and an event's function (platform 7.1, 3.1). */
const LIMITS = { job: 360, event: 30 };

/** The findings as a person reads them. */
export function benchReport(findings: Findings): string {
  const { jobs, loading, page, browser } = findings;
  const lines = JOBS.flatMap((job) => jobs.filter((each) => each.job === job).map(row));
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  const ms = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
  const than = (time: number) => {
    const extra = (loading.whole / time - 1) * 100;
    return `${ms(time)} (${extra >= 0 ? '+' : ''}${extra.toFixed(0)} %)`;
  };
  return [
    table([HEADER, ...lines]),
    '',
    'calls: service calls (all kinds but navigation, dialogs aside). flushing: reads that had to commit',
    'writes. seconds, longest step: on the stand-in’s priced clock; * is more than Google allows.',
    'computing: milliseconds here, the stand-in and its formula engine included. memory: MB left behind.',
    'cell by cell: the same jobs to the same figures, every block read and written cell after cell.',
    '',
    ...growthLines(findings),
    `Sizes: ${Object.entries(loading.bytes)
      .map(([name, bytes]) => `${name} ${kb(bytes)}`)
      .join(', ')}, sidebar.html ${kb(page)}`,
    `Loading for a keystroke: ${ms(loading.whole)}; the same without the packages of papers ` +
      `${than(loading.withoutPackages)}; without their makers, Code.js alone, ` +
      `${than(loading.withoutPapers)}; the packages at the first paper ${ms(loading.firstPaper)}`,
    browser
      ? `Sidebar: first paint ${ms(browser.sidebarPaint)}, first figures ${ms(browser.sidebarFigures)}; ` +
        `workbench: sidebar ${ms(browser.workbenchSidebar)}, a typed cell’s verdict ${ms(browser.workbenchCell)}`
      : 'Sidebar and workbench: not measured',
  ].join('\n');
}

function growthLines(findings: Findings): string[] {
  if (new Set(findings.jobs.map(({ classes }) => classes)).size < 2) return [];
  const lines = JOBS.map((job) => [
    LABEL[job],
    ratio(growth(findings, job, ({ calls }) => calls)),
    ratio(growth(findings, job, ({ seconds }) => seconds)),
    ratio(growth(findings, job, ({ computing }) => computing)),
  ]);
  return [
    'Growth between the two largest schools, in the ratio of their classes (1: linear):',
    table([['job', 'calls', 'seconds', 'computing'], ...lines]),
    '',
  ];
}

function row(result: Result): string[] {
  const limit = result.job === 'keystroke' ? LIMITS.event : LIMITS.job;
  const seconds = (value: number) => `${value.toFixed(1)}${value > limit ? '*' : ''}`;
  return [
    LABEL[result.job],
    String(result.classes),
    result.variant === 'product' ? 'product' : 'cell by cell',
    String(result.calls),
    ...KINDS.map((kind) => String(result.kinds[kind])),
    String(result.flushingReads),
    String(result.steps),
    result.seconds.toFixed(1),
    seconds(result.longest),
    result.computing.toFixed(0),
    result.memory.toFixed(0),
  ];
}

function ratio(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}

/** Names to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const [first = []] = rows;
  const widths = first.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          /^[\d.*–]+$/.test(rows[1]?.[column] ?? '')
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
