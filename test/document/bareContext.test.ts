import { beforeAll, describe, expect, test } from 'vitest';
import type { Paper } from '../../src/core/report/paper';
import { unionReport } from '../../src/core/report/unionReport';
import { paperToDocx } from '../../src/document/docx';
import { emptyMonth, sampleMonth } from '../core/report/sampleMonth';
import { ONE_PIXEL } from './allPapers';
import { bundleWriter, loadBare } from './bareContext';
import { openDocx } from './openDocx';

type Writer = Awaited<ReturnType<typeof bundleWriter>>;

describe('in a bare V8 context', () => {
  let writer: Writer;
  const picture = { kind: 'picture', png: ONE_PIXEL, widthMm: 9, heightMm: 9, alt: 'Ảnh' } as const;
  const paper = unionReport(sampleMonth, { pictures: [picture] });

  beforeAll(async () => {
    writer = await bundleWriter();
  });

  test('there is neither timer nor encoder nor crypto to lean on', () => {
    const bare = loadBare(writer);
    for (const name of ['setTimeout', 'Buffer', 'TextEncoder', 'TextDecoder', 'crypto', 'URL']) {
      expect([name, bare.has(name)]).toEqual([name, false]);
    }
  });

  test('loading runs neither package; the first paper runs both, once', () => {
    const bare = loadBare(writer);
    expect(bare.evaluated()).toEqual([]);
    bare.write(paper);
    bare.write(paper);
    expect(bare.evaluated().sort()).toEqual(['docx', 'fflate']);
  });

  test('the same paper gives the same bytes: again, afresh, and outside', () => {
    const bare = loadBare(writer);
    const first = bare.write(paper);
    expect(first.length).toBeGreaterThan(5000);
    expect(sameBytes(bare.write(paper), first)).toBe(true);
    expect(sameBytes(loadBare(writer).write(paper), first)).toBe(true);
    expect(sameBytes(paperToDocx(paper), first)).toBe(true);
  });

  test('another paper gives other bytes', () => {
    const bare = loadBare(writer);
    expect(sameBytes(bare.write(unionReport(emptyMonth)), bare.write(paper))).toBe(false);
  });

  test('text of any script comes out as it went in', () => {
    const text = 'Nguyễn Thị Ánh <b> & "quoted" \u{1f600} 漢';
    const strange: Paper = {
      title: text,
      sections: [
        {
          page: paper.sections[0]?.page as Paper['sections'][0]['page'],
          blocks: [{ kind: 'text', style: 'body', runs: [{ text }] }],
        },
      ],
    };
    const opened = openDocx(loadBare(writer).write(strange));
    expect(opened.paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
    expect(opened.part('docProps/core.xml').text).toContain(text);
  });
});

describe('no clock or zone in the file', () => {
  test('the same bytes on another day', async () => {
    const { vi } = await import('vitest');
    const paper = unionReport(sampleMonth);
    const first = paperToDocx(paper);
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    try {
      expect(sameBytes(paperToDocx(paper), first)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each(['Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'the same bytes in %s',
    (zone) => {
      const paper = unionReport(sampleMonth);
      const first = paperToDocx(paper);
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        expect(sameBytes(paperToDocx(paper), first)).toBe(true);
      } finally {
        process.env.TZ = before;
      }
    },
  );

  test('properties hold a title and no moment', () => {
    const core = openDocx(paperToDocx(unionReport(sampleMonth))).part('docProps/core.xml');
    expect(core.children.map(({ name }) => name)).toContain('dc:title');
    expect(core.children.map(({ name }) => name).join()).not.toMatch(/created|modified/);
    expect(core.text).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });
});

/** Arrays of bytes are compared as such: a printed difference of 18,000 numbers helps nobody. */
function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.from(left).equals(Buffer.from(right));
}
