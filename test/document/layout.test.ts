import { describe, expect, test } from 'vitest';
import { unionPage } from '../../src/core/report/pageSetups';
import { unionLetterhead } from '../../src/core/report/unionLetterhead';
import { unionReport } from '../../src/core/report/unionReport';
import { sampleMonth } from '../core/report/sampleMonth';
import { look, paperView, twips } from './paperView';
import { tinosWidthMm } from './tinosWidth';
import { all, on, one, value, type XmlElement } from './xml';

/** Layout B, the Liên đội's report, row by row of domain 2.2; text and tables as in 2.1. */
const view = paperView(unionReport(sampleMonth));
const { body, paragraphs, runs, startingWith, ruleAfter } = view;
const letterhead = view.columnsWith('ĐỘI TNTP');
const signatures = view.columnsWith('Nơi nhận:');
/** Recipients and signer, in the signatures' only cell. */
const side = one(signatures, 'w:tbl');
const [sectionOfReport] = view.sections as [XmlElement];
/** The tables of the report itself: those that a caption stands over. */
const ruled = view.ruled.filter((table) => {
  const before = body.children[body.children.indexOf(table) - 1];
  return /^Bảng \d/.test(before?.text ?? '');
});

describe('page (A4; 20, 20, 30, 20 mm)', () => {
  test('A4, upright', () => {
    expect(one(sectionOfReport, 'w:pgSz').attributes).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
      'w:orient': 'portrait',
    });
  });

  test('margins 20, 20, 30, 20 mm', () => {
    expect(one(sectionOfReport, 'w:pgMar').attributes).toMatchObject({
      'w:top': String(twips(20)),
      'w:right': String(twips(20)),
      'w:bottom': String(twips(20)),
      'w:left': String(twips(30)),
    });
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
      expect(Number(value(run, 'w:sz'))).toBeGreaterThanOrEqual(20);
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

describe('letterhead (left the Hội đồng Đội and the Liên đội, right ĐỘI TNTP HỒ CHÍ MINH)', () => {
  test('columns of 85 and 75 mm without borders or inner margins', () => {
    expect(all(letterhead, 'w:gridCol').map((column) => column.attributes['w:w'])).toEqual([
      String(twips(85)),
      String(twips(75)),
    ]);
    const borders = one(letterhead, 'w:tblBorders').children;
    expect(borders.map(({ attributes }) => attributes['w:val'])).toEqual(Array(6).fill('nil'));
    const margins = one(letterhead, 'w:tblCellMar').children;
    expect(margins.map(({ attributes }) => attributes['w:w'])).toEqual(['0', '0', '0', '0']);
  });

  test.each([
    ['HỘI ĐỒNG ĐỘI', 'regular', 85],
    ['LIÊN ĐỘI TRƯỜNG', 'bold', 85],
    ['ĐỘI TNTP', 'bold', 75],
    ['Thủy Nguyên, ngày', 'italic', 75],
  ] as const)('%s stands in one line', (start, face, columnMm) => {
    const line = startingWith(start);
    expect(tinosWidthMm(line.text, face, look(line).size)).toBeLessThan(columnMm);
  });

  test('the longest date stands in one line too', () => {
    const longest = 'Thủy Nguyên, ngày 28 tháng 12 năm 2026';
    expect(tinosWidthMm(longest, 'italic', 12)).toBeLessThan(75);
  });

  test('a long name is broken after its first words, into lines that fit', () => {
    const school = 'Trường Phổ thông dân tộc bán trú Trung học cơ sở Nguyễn Bỉnh Khiêm';
    const blocks = [unionLetterhead({ ...sampleMonth.settings, school }, sampleMonth.date)];
    const long = paperView({ title: '', sections: [{ page: unionPage, blocks }] });
    const own = long.paragraphs
      .filter((each) => all(each, 'w:r').length > 0 && look(each).bold && look(each).size === 12)
      .map(({ text }) => text);
    expect(own[0]).toBe('LIÊN ĐỘI');
    expect(own.join(' ')).toBe(`LIÊN ĐỘI ${school.toUpperCase()}`);
    for (const line of own) expect(tinosWidthMm(line, 'bold', 12)).toBeLessThan(85);
  });

  test('no Quốc hiệu: it is never mixed with the letterhead of the Đội', () => {
    expect(body.text).not.toMatch(/CỘNG HÒA|Độc lập/);
  });

  test('number and date share a row; the number has a hyphen and is left to be given', () => {
    const [, second] = all(letterhead, 'w:tr');
    expect(all(second as XmlElement, 'w:p').map(({ text }) => text)).toEqual([
      'Số:        -BC/LĐ',
      'Thủy Nguyên, ngày 05 tháng 6 năm 2026',
    ]);
  });

  test('a rule as long as ĐỘI TNTP HỒ CHÍ MINH under it, and a short one under the subject', () => {
    const organisation = startingWith('ĐỘI TNTP').text;
    const length = tinosWidthMm(organisation, 'bold', 15);
    expect(Math.abs(ruleAfter('ĐỘI TNTP', 75) - length)).toBeLessThan(2);
    expect(ruleAfter('Kết quả thực hiện mô hình', 160)).toBeCloseTo(35, 0);
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

  test('headings stand in the outline, the annex too', () => {
    const outlined = paragraphs.filter((paragraph) => value(paragraph, 'w:pStyle') === 'Heading1');
    const titles = outlined.map(({ text }) => text.split('.')[0]);
    expect(titles.slice(0, 5)).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(titles.slice(5).every((title) => title?.startsWith('Phụ lục'))).toBe(true);
  });
});

describe('tables', () => {
  test('five of them, ruled, as wide as the text', () => {
    expect(ruled).toHaveLength(5);
    for (const table of ruled) {
      const borders = one(table, 'w:tblBorders').children;
      expect(borders.map(({ attributes }) => attributes['w:val'])).toEqual(Array(6).fill('single'));
      expect(Math.abs(Number(value(table, 'w:tblW', 'w:w')) - twips(160))).toBeLessThan(12);
      expect(value(table, 'w:tblLayout', 'w:type')).toBe('fixed');
    }
  });

  test('the header row repeats, and no other; no row is split', () => {
    for (const table of ruled) {
      const rows = all(table, 'w:tr');
      const repeated = rows.map((row) => all(row, 'w:tblHeader').length > 0);
      const headers = repeated.filter((each) => each).length;
      expect(headers).toBeGreaterThan(0);
      expect(repeated).toEqual(rows.map((_, index) => index < headers));
      expect(rows.every((row) => on(row, 'w:cantSplit'))).toBe(true);
    }
  });

  test('a total and the note under it stay together, and the header with a first row', () => {
    const noted = ruled.filter((table) => {
      const after = body.children[body.children.indexOf(table) + 1];
      return after?.text.startsWith('Ghi chú:');
    });
    expect(noted.length).toBeGreaterThan(2);
    for (const table of noted) {
      const kept = all(table, 'w:tr').map((row) =>
        all(row, 'w:p').every((paragraph) => on(paragraph, 'w:keepNext')),
      );
      expect([kept[0], kept[1], kept.at(-2), kept.at(-1)]).toEqual([true, true, true, true]);
    }
    const classes = all(ruled[1] as XmlElement, 'w:tr');
    expect(all(classes[5] as XmlElement, 'w:p').some((cell) => on(cell, 'w:keepNext'))).toBe(false);
  });

  test('header cells are bold and centred, counts stand at the right', () => {
    const [header, first] = all(ruled[1] as XmlElement, 'w:tr') as [XmlElement, XmlElement];
    for (const cell of all(header, 'w:p')) {
      expect(look(cell)).toEqual({ size: 12, bold: true, italic: false, align: 'center' });
    }
    const aligned = all(first, 'w:p').map((cell) => look(cell).align);
    expect(aligned.slice(0, 8)).toEqual(['center', 'center', ...Array(6).fill('right')]);
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
    const closing = body.children[body.children.indexOf(signatures) - 1];
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
    const [whole, ...others] = signatures.children.filter(({ name }) => name === 'w:tr');
    expect(others).toEqual([]);
    expect(on(whole as XmlElement, 'w:cantSplit')).toBe(true);
    expect(whole?.text).toBe(`${side.text}DUYỆT CỦA BAN GIÁM HIỆUHIỆU TRƯỞNGPhạm Hồng Hải`);
  });

  test('there is room for a signature', () => {
    const [, right] = all(side, 'w:tc') as [XmlElement, XmlElement];
    const room = all(right, 'w:spacing').map(({ attributes }) => Number(attributes['w:after']));
    expect(Math.max(...room)).toBeGreaterThanOrEqual(twips(20));
  });
});
