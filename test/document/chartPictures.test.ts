import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartData } from '../../src/core/papers/chartFigures';
import { unionPage } from '../../src/core/report/pageSetups';
import type { Block, PictureBlock } from '../../src/core/report/paper';
import { paperToDocx } from '../../src/document/docx';
import { sampleCharts } from '../core/papers/samplePapers';
import { type Stage, stage } from '../standin/bundle';
import { openDocx } from './openDocx';
import { all, one } from './xml';

let script: Stage;
const draw = (data: ChartData) =>
  script.run(`return app.chartPictures(${JSON.stringify(data)});`) as Block[];

beforeAll(async () => {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('../../src/document/chartPictures.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'app',
    target: 'es2019',
    write: false,
  });
  script = stage(bundled.outputFiles[0]?.text);
});

afterAll(() => rmSync(script.addOn.dist, { recursive: true }));

describe('the pictures of a report', () => {
  test('are two, each with its numbered caption under it', () => {
    const blocks = draw(sampleCharts);
    expect(blocks.map(({ kind }) => kind)).toEqual(['picture', 'text', 'picture', 'text']);
    expect(blocks.map((block) => (block.kind === 'text' ? block.runs[0]?.text : ''))).toEqual([
      '',
      'Biểu đồ 1. Học sinh hoàn thành của các chi đội so với sĩ số',
      '',
      'Biểu đồ 2. Kết quả toàn trường lũy kế đến cuối mỗi tháng',
    ]);
  });

  test('are small enough for the record of a closed month, and fit the page', () => {
    for (const picture of draw(sampleCharts).filter(isPicture)) {
      expect(picture.png.length).toBeLessThan(50_000);
      expect(picture.widthMm).toBeLessThanOrEqual(160);
    }
  });

  test('cost one service call each', () => {
    script.google.calls.reset();
    draw(sampleCharts);
    const { methods } = script.google.calls.snapshot();
    expect(methods['Charts.Chart.getAs']).toBe(2);
  });

  test.each([
    ['the service is out of order', () => script.google.faults.fail('Charts.Chart.getAs')],
    ['its second picture fails', () => script.google.faults.fail('Charts.Chart.getAs', { nth: 2 })],
    ['the quota is used up', () => script.google.faults.quota('Charts')],
  ])('%s: none, and a warning', (_, break_) => {
    const warnings = () => script.google.logs.filter(({ text }) => text.startsWith('charts: '));
    const before = warnings().length;
    break_();
    expect(draw(sampleCharts)).toEqual([]);
    script.google.faults.clear();
    expect(warnings()).toHaveLength(before + 1);
    expect(draw(sampleCharts)).toHaveLength(4);
  });

  test('with no figures there is no picture and no call', () => {
    script.google.calls.reset();
    expect(draw({ classes: [], months: [] })).toEqual([]);
    expect(script.google.calls.snapshot().methods['Charts.Chart.getAs']).toBeUndefined();
  });
});

describe('in the file', () => {
  test('a picture has its bytes, its size, its alternative text, and a number of its own', () => {
    const blocks = draw(sampleCharts);
    const pictures = blocks.filter(isPicture);
    const paper = { title: 't', sections: [{ page: unionPage, blocks }] };
    // A second paper of the same script counts from 1 again: the same bytes.
    const [bytes, again] = [paperToDocx(paper), paperToDocx(paper)];
    expect(Buffer.from(bytes).equals(Buffer.from(again))).toBe(true);
    const opened = openDocx(bytes);
    const properties = all(opened.body, 'wp:docPr').map(({ attributes }) => attributes);
    expect(properties.map(({ descr }) => descr)).toEqual(pictures.map(({ alt }) => alt));
    expect(properties.map(({ id }) => id)).toEqual(['1', '2']);
    const emu = (millimetres: number) => String(Math.round(millimetres * 36_000));
    for (const drawing of all(opened.body, 'w:drawing')) {
      expect(one(drawing, 'wp:extent').attributes).toEqual({ cx: emu(160), cy: emu(72) });
    }
    const media = opened.paths.filter((path) => path.startsWith('word/media/'));
    expect(media).toHaveLength(2);
    expect(media.map((path) => Buffer.from(opened.bytes(path)).toString('base64')).sort()).toEqual(
      pictures.map(({ png }) => png).sort(),
    );
  });

  test('a picture stays with its caption', () => {
    const { paragraphs } = openDocx(
      paperToDocx({ title: 't', sections: [{ page: unionPage, blocks: draw(sampleCharts) }] }),
    );
    expect(paragraphs.map((each) => all(each, 'w:keepNext').length)).toEqual([1, 0, 1, 0]);
  });
});

function isPicture(block: Block): block is PictureBlock {
  return block.kind === 'picture';
}
