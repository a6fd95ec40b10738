/** `npm run bench`: what the add-on's jobs cost, beside a plain version of the same jobs. */
import assert from 'node:assert/strict';
import { buildPage } from '../page';
import { benchBook } from './benchBook';
import { benchSchool } from './benchSchool';
import { measureBrowser } from './browserTimes';
import { JOBS, type Measurement, measureJobs } from './jobs';
import { measureLoading } from './loading';
import { type BenchOptions, benchOptions, USAGE } from './options';
import { benchReport } from './report';
import type { Findings, Result } from './results';
import { buildVariant, VARIANTS, type Variant } from './variants';

// The stand-in gives the script its zone through the process; the machine's own must not matter.
process.env.TZ = 'America/New_York';

const options = benchOptions(process.argv.slice(2));
if (typeof options === 'string') {
  const isAsked = options === USAGE;
  (isAsked ? console.log : console.error)(options);
  process.exitCode = isAsked ? 0 : 1;
} else {
  const findings = await find(options);
  console.log(options.json ? JSON.stringify(findings, null, 2) : benchReport(findings));
}

async function find({ classes, plain, browser: withBrowser }: BenchOptions): Promise<Findings> {
  const loading = await measureLoading();
  const page = Buffer.byteLength(await buildPage());
  const variants = Object.keys(VARIANTS) as Variant[];
  const folders = new Map<Variant, string>();
  for (const variant of variants) folders.set(variant, await buildVariant(variant));
  const jobs = classes.flatMap((count) => {
    const done = variants
      .filter((variant) => variant === 'product' || plain.includes(count))
      .map((variant) => ({ variant, ...measured(variant, folders.get(variant) ?? '', count) }));
    const [first, ...others] = done.map(({ figures }) => figures);
    // Both did the same work, or there is nothing to compare.
    for (const figures of others) assert.deepEqual(figures, first);
    return done.flatMap(({ variant, costs }) =>
      JOBS.map((job): Result => ({ job, classes: count, variant, ...costs[job] })),
    );
  });
  const browser = withBrowser ? await measureBrowser() : undefined;
  return { jobs, loading, page, ...(browser ? { browser } : {}) };
}

function measured(variant: Variant, dist: string, classes: number): Measurement {
  const begun = Date.now();
  const measurement = measureJobs(benchBook(dist), benchSchool(classes));
  console.error(`${variant}, ${classes} classes: ${Math.round((Date.now() - begun) / 1000)} s`);
  return measurement;
}
