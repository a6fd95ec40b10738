import { describe, expect, test } from 'vitest';
import { monthReport } from '../../src/core/report/monthReport';
import { paperToDocx } from '../../src/document/docx';
import { sampleMonth } from '../core/report/sampleMonth';
import { openDocx } from './openDocx';
import { timesWidthMm } from './timesWidth';
import { all, on, one, value, type XmlElement } from './xml';

/** The rules of layout B and of Nghị định 30, row by row (domain 2.1, 2.2). */
const opened = openDocx(paperToDocx(monthReport(sampleMonth)));
const { body, paragraphs, runs, tables } = opened;
const [letterhead, ...ruled] = tables;
const signatures = ruled.pop();
/** Recipients and signer, in the signatures' only cell. */
const side = one(signatures as XmlElement, 'w:tbl');

const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const startingWith = (start: string): XmlElement => {
  const found = paragraphs.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no paragraph ${start}`);
  return found;
};
/** Look of a paragraph's only run, and the paragraph's alignment. */
const look = (paragraph: XmlElement) => {
  const run = one(paragraph, 'w:r');
  return {
    size: Number(value(run, 'w:sz')) / 2,
    bold: on(run, 'w:b'),
    italic: on(run, 'w:i'),
    align: value(one(paragraph, 'w:pPr'), 'w:jc'),
  };
};

describe('page', () => {
  test('A4, upright', () => {
    expect(one(body, 'w:pgSz').attributes).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
      'w:orient': 'portrait',
    });
  });

  test('margins 20, 20, 30, 20 mm', () => {
    expect(one(body, 'w:pgMar').attributes).toMatchObject({
      'w:top': String(mm(20)),
      'w:right': String(mm(20)),
      'w:bottom': String(mm(20)),
      'w:left': String(mm(30)),
    });
  });

  test('a page number in the middle of the upper margin, none on the first page', () => {
    expect(on(body, 'w:titlePg')).toBe(true);
    const relations = all(opened.part('word/_rels/document.xml.rels'), 'Relationship');
    const headers = Object.fromEntries(
      all(body, 'w:headerReference').map(({ attributes }) => {
        const target = relations.find(({ attributes: { Id } }) => Id === attributes['r:id']);
        return [attributes['w:type'], opened.part(`word/${target?.attributes.Target}`)];
      }),
    );
    expect(Object.keys(headers).sort()).toEqual(['default', 'first']);
    const numbered = headers.default as XmlElement;
    expect(one(numbered, 'w:instrText').text.trim()).toBe('PAGE');
    expect(value(numbered, 'w:jc')).toBe('center');
    for (const run of all(numbered, 'w:r')) {
      expect([value(run, 'w:sz'), value(run, 'w:rFonts', 'w:ascii')]).toEqual([
        '26',
        'Times New Roman',
      ]);
      expect([on(run, 'w:b'), on(run, 'w:i')]).toEqual([false, false]);
    }
    expect(all(headers.first as XmlElement, 'w:r')).toEqual([]);
    const fromEdge = Number(one(body, 'w:pgMar').attributes['w:header']);
    expect(fromEdge).toBeGreaterThan(0);
    expect(fromEdge + 13 * 20).toBeLessThan(mm(20));
  });
});

describe('letters', () => {
  test('Times New Roman for every script, black, on every run', () => {
    expect(runs.length).toBeGreaterThan(200);
    for (const run of runs) {
      expect(one(run, 'w:rFonts').attributes).toEqual({
        'w:ascii': 'Times New Roman',
        'w:hAnsi': 'Times New Roman',
        'w:cs': 'Times New Roman',
        'w:eastAsia': 'Times New Roman',
      });
      expect(value(run, 'w:color')).toBe('000000');
      expect(Number(value(run, 'w:sz'))).toBeGreaterThanOrEqual(22);
    }
  });

  test.each([
    ['HỘI ĐỒNG ĐỘI', { size: 12, bold: false, italic: false, align: 'center' }],
    ['LIÊN ĐỘI TRƯỜNG', { size: 12, bold: true, italic: false, align: 'center' }],
    ['ĐỘI TNTP', { size: 15, bold: true, italic: false, align: 'center' }],
    ['Số:', { size: 12, bold: false, italic: false, align: 'center' }],
    ['Thủy Nguyên, ngày', { size: 12, bold: false, italic: true, align: 'center' }],
    ['BÁO CÁO', { size: 14, bold: true, italic: false, align: 'center' }],
    ['Kết quả thực hiện mô hình', { size: 14, bold: true, italic: false, align: 'center' }],
    ['Thực hiện Kế hoạch', { size: 14, bold: false, italic: false, align: 'both' }],
    ['I. TÌNH HÌNH', { size: 14, bold: true, italic: false, align: 'both' }],
    ['1. Ưu điểm', { size: 14, bold: true, italic: false, align: 'both' }],
    ['Bảng 1.', { size: 13, bold: true, italic: false, align: 'center' }],
    ['Ghi chú:', { size: 12, bold: false, italic: true, align: 'both' }],
    ['Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }],
    ['- Lưu: LĐ.', { size: 11, bold: false, italic: false, align: 'left' }],
    ['TỔNG PHỤ TRÁCH ĐỘI', { size: 14, bold: true, italic: false, align: 'center' }],
    ['Nguyễn Thị Ánh Tuyết', { size: 14, bold: true, italic: false, align: 'center' }],
    ['DUYỆT CỦA BAN GIÁM HIỆU', { size: 14, bold: true, italic: false, align: 'center' }],
  ])('%s', (start, expected) => {
    expect(look(startingWith(start))).toEqual(expected);
  });
});

describe('letterhead', () => {
  test('columns of 85 and 75 mm without borders or inner margins', () => {
    expect(
      all(letterhead as XmlElement, 'w:gridCol').map((column) => column.attributes['w:w']),
    ).toEqual([String(mm(85)), String(mm(75))]);
    const borders = one(letterhead as XmlElement, 'w:tblBorders').children;
    expect(borders.map(({ attributes }) => attributes['w:val'])).toEqual(Array(6).fill('nil'));
    const margins = one(letterhead as XmlElement, 'w:tblCellMar').children;
    expect(margins.map(({ attributes }) => attributes['w:w'])).toEqual(['0', '0', '0', '0']);
  });

  test.each([
    ['HỘI ĐỒNG ĐỘI', 'regular', 85],
    ['LIÊN ĐỘI TRƯỜNG', 'bold', 85],
    ['ĐỘI TNTP', 'bold', 75],
    ['Thủy Nguyên, ngày', 'italic', 75],
  ] as const)('%s stands in one line', (start, face, columnMm) => {
    const line = startingWith(start);
    expect(timesWidthMm(line.text, face, look(line).size)).toBeLessThan(columnMm);
  });

  test('the longest date stands in one line too', () => {
    const longest = 'Thủy Nguyên, ngày 28 tháng 12 năm 2026';
    expect(timesWidthMm(longest, 'italic', 12)).toBeLessThan(75);
  });

  test('number and date share a row', () => {
    const [, second] = all(letterhead as XmlElement, 'w:tr');
    expect(all(second as XmlElement, 'w:p').map(({ text }) => text)).toEqual([
      'Số:        -BC/LĐ',
      'Thủy Nguyên, ngày 05 tháng 6 năm 2026',
    ]);
  });

  test('a short rule stands under ĐỘI TNTP HỒ CHÍ MINH and one under the subject', () => {
    const ruleAfter = (start: string) => {
      const rule = paragraphs[paragraphs.indexOf(startingWith(start)) + 1] as XmlElement;
      expect(value(one(rule, 'w:pBdr'), 'w:top')).toBe('single');
      const { attributes } = one(rule, 'w:ind');
      expect(attributes['w:left']).toBe(attributes['w:right']);
      return Number(attributes['w:left']);
    };
    const organisation = startingWith('ĐỘI TNTP');
    const rule = 75 - (2 * ruleAfter('ĐỘI TNTP') * 25.4) / 1440;
    expect(Math.abs(rule - timesWidthMm(organisation.text, 'bold', 15))).toBeLessThan(2);
    expect(160 - (2 * ruleAfter('Kết quả thực hiện mô hình') * 25.4) / 1440).toBeCloseTo(35, 0);
  });
});

describe('text', () => {
  test.each(['Thực hiện Kế hoạch', '- Lượt hướng dẫn', 'Trên đây là báo cáo'])(
    '%s: first line in 1,27 cm, 6 points after, 1,15 lines, both edges even',
    (start) => {
      const paragraph = startingWith(start);
      expect(value(paragraph, 'w:ind', 'w:firstLine')).toBe('720');
      expect(one(paragraph, 'w:spacing').attributes).toMatchObject({
        'w:after': '120',
        'w:line': '276',
        'w:lineRule': 'auto',
      });
      expect(value(paragraph, 'w:jc')).toBe('both');
    },
  );

  test('headings and captions never stand alone at the foot of a page', () => {
    const alone = paragraphs.filter(({ text }) => /^([IV]+\. |\d\. |Bảng \d|a\) )/.test(text));
    expect(alone.length).toBeGreaterThan(15);
    for (const heading of alone)
      expect([heading.text, on(heading, 'w:keepNext')]).toEqual([heading.text, true]);
  });

  test('headings stand in the outline', () => {
    const outlined = paragraphs.filter((paragraph) => value(paragraph, 'w:pStyle') === 'Heading1');
    expect(outlined.map(({ text }) => text.split('.')[0])).toEqual(['I', 'II', 'III', 'IV', 'V']);
  });
});

describe('tables', () => {
  test('three of them, ruled, as wide as the text', () => {
    expect(ruled).toHaveLength(3);
    for (const table of ruled) {
      const borders = one(table, 'w:tblBorders').children;
      expect(borders.map(({ attributes }) => attributes['w:val'])).toEqual(Array(6).fill('single'));
      expect(Math.abs(Number(value(table, 'w:tblW', 'w:w')) - mm(160))).toBeLessThan(10);
      expect(value(table, 'w:tblLayout', 'w:type')).toBe('fixed');
    }
  });

  test('the header row repeats, and no other; no row is split', () => {
    for (const table of ruled) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => all(row, 'w:tblHeader').length > 0)).toEqual(
        rows.map((_, index) => index === 0),
      );
      expect(rows.every((row) => on(row, 'w:cantSplit'))).toBe(true);
    }
  });

  test('a total and the note under it stay together, and the header with a first row', () => {
    for (const table of ruled) {
      const kept = all(table, 'w:tr').map((row) =>
        all(row, 'w:p').every((paragraph) => on(paragraph, 'w:keepNext')),
      );
      expect([kept[0], kept[1], kept.at(-2), kept.at(-1)]).toEqual([true, true, true, true]);
    }
    const classes = all(ruled[1] as XmlElement, 'w:tr');
    expect(all(classes[5] as XmlElement, 'w:p').some((cell) => on(cell, 'w:keepNext'))).toBe(false);
  });

  test('header cells are bold and centred, figures stand at the right', () => {
    const [header, first] = all(ruled[1] as XmlElement, 'w:tr') as [XmlElement, XmlElement];
    for (const cell of all(header, 'w:p')) {
      expect(look(cell)).toEqual({ size: 12, bold: true, italic: false, align: 'center' });
    }
    expect(all(first, 'w:p').map((cell) => look(cell).align)).toEqual([
      'center',
      'center',
      ...Array(6).fill('right'),
    ]);
  });

  test('cells of a row are as wide as their columns, a wide cell as wide as what it covers', () => {
    for (const table of ruled) {
      const total = all(table, 'w:gridCol').reduce(
        (sum, column) => sum + Number(column.attributes['w:w']),
        0,
      );
      for (const row of all(table, 'w:tr')) {
        const cells = all(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
        expect(cells.reduce((sum, width) => sum + width, 0)).toBe(total);
      }
    }
    const sum = all(ruled[1] as XmlElement, 'w:tr').at(-1) as XmlElement;
    expect(value(sum, 'w:gridSpan')).toBe('2');
  });
});

describe('end of the paper', () => {
  test('"./." ends the text and stays with the signatures', () => {
    const closing = body.children[body.children.indexOf(signatures as XmlElement) - 1];
    expect(closing?.text).toMatch(/trân trọng báo cáo\.\/\.$/);
    expect(on(closing as XmlElement, 'w:keepNext')).toBe(true);
  });

  test('recipients at the left, the signer at the right, in one row', () => {
    const [left, right] = all(side, 'w:tc') as [XmlElement, XmlElement];
    expect(left.text).toMatch(/^Nơi nhận:- BGH .*- Lưu: LĐ\.$/);
    expect(right.text).toBe('TỔNG PHỤ TRÁCH ĐỘINguyễn Thị Ánh Tuyết');
    expect(all(side, 'w:tr')).toHaveLength(1);
  });

  test('the approval stands under both, and no page splits it from them', () => {
    const [whole, ...others] = signatures?.children.filter(({ name }) => name === 'w:tr') ?? [];
    expect(others).toEqual([]);
    expect(on(whole as XmlElement, 'w:cantSplit')).toBe(true);
    expect(whole?.text).toBe(`${side.text}DUYỆT CỦA BAN GIÁM HIỆUHIỆU TRƯỞNGPhạm Hồng Hải`);
  });

  test('there is room for a signature', () => {
    const [, right] = all(side, 'w:tc') as [XmlElement, XmlElement];
    const room = all(right, 'w:spacing').map(({ attributes }) => Number(attributes['w:after']));
    expect(Math.max(...room)).toBeGreaterThanOrEqual(mm(20));
  });
});
