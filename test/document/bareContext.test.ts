import { beforeAll, describe, expect, test, vi } from 'vitest';
import { unionPage } from '../../src/core/report/pageSetups';
import type { Paper } from '../../src/core/report/paper';
import { unionReport } from '../../src/core/report/unionReport';
import { paperToDocx } from '../../src/document/docx';
import { emptyMonth, sampleMonth } from '../core/report/sampleMonth';
import { ONE_PIXEL } from './allPapers';
import { type BareContext, builtPapers, countingWriter, loadBare } from './bareContext';
import { openDocx } from './openDocx';

describe('in a bare V8 context', () => {
  const papers = builtPapers();
  const picture = { kind: 'picture', png: ONE_PIXEL, widthMm: 9, heightMm: 9, alt: 'Ảnh' } as const;
  const paper = unionReport(sampleMonth, { pictures: [picture] });
  /** Of any script, and what XML would take for its own. */
  const text = 'Nguyễn Thị Ánh <b> & "quoted" \u{1f600} 漢';
  const line: Paper = {
    title: text,
    sections: [{ page: unionPage, blocks: [{ kind: 'text', style: 'body', runs: [{ text }] }] }],
  };
  let bare: BareContext;
  let first: Uint8Array;

  beforeAll(() => {
    bare = loadBare(papers);
    first = bare.write(paper);
  });

  test('there is neither timer nor encoder nor crypto to lean on', () => {
    for (const name of ['setTimeout', 'Buffer', 'TextEncoder', 'TextDecoder', 'crypto', 'URL']) {
      expect([name, bare.has(name)]).toEqual([name, false]);
    }
  });

  test('loading the writer runs neither package; the first paper runs both, once', async () => {
    const counting = loadBare(await countingWriter());
    expect(counting.evaluated()).toEqual([]);
    counting.write(line);
    counting.write(line);
    expect(counting.evaluated().sort()).toEqual(['docx', 'fflate']);
  });

  test('the same paper gives the same bytes: again, afresh, and outside', () => {
    expect(first.length).toBeGreaterThan(5000);
    expect(sameBytes(bare.write(paper), first)).toBe(true);
    expect(sameBytes(loadBare(papers).write(paper), first)).toBe(true);
    expect(sameBytes(paperToDocx(paper), first)).toBe(true);
  });

  test('another paper gives other bytes', () => {
    expect(sameBytes(bare.write(unionReport(emptyMonth)), first)).toBe(false);
  });

  test('text of any script comes out as it went in', () => {
    const opened = openDocx(bare.write(line));
    expect(opened.paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
    expect(opened.part('docProps/core.xml').text).toContain(text);
  });
});

describe('no clock or zone in the file', () => {
  const paper = unionReport(sampleMonth);
  let first: Uint8Array;

  beforeAll(() => {
    first = paperToDocx(paper);
  });

  test('the same bytes on another day', () => {
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    try {
      expect(sameBytes(paperToDocx(paper), first)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['Asia/Ho_Chi_Minh', 7],
    ['Pacific/Kiritimati', 14],
    ['Pacific/Pago_Pago', -11],
  ])('the same bytes in %s', (zone, hoursEast) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(new Date().getTimezoneOffset()).toBe(-60 * hoursEast);
      expect(sameBytes(paperToDocx(paper), first)).toBe(true);
    } finally {
      process.env.TZ = before;
    }
  });

  test('properties hold a title and no moment', () => {
    const core = openDocx(first).part('docProps/core.xml');
    expect(core.children.map(({ name }) => name)).toContain('dc:title');
    expect(core.children.map(({ name }) => name).join()).not.toMatch(/created|modified/);
    expect(core.text).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });
});

/** Arrays of bytes are compared as such: a printed difference of 18,000 numbers helps nobody. */
function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.from(left).equals(Buffer.from(right));
}
