import { describe, expect, test } from 'vitest';
import { addressedTo } from '../../src/core/report/addressedTo';
import { capitalsWidth } from '../../src/core/report/capitalsWidth';
import { letterheadLines } from '../../src/core/report/letterheadLines';
import { schoolPage } from '../../src/core/report/pageSetups';
import type { Paper } from '../../src/core/report/paper';
import { schoolLetterhead } from '../../src/core/report/schoolLetterhead';
import { schoolReport } from '../../src/core/report/schoolReport';
import { schoolSignatures } from '../../src/core/report/schoolSignatures';
import { detailAnnex } from '../../src/core/report/sections/detailAnnex';
import { type Day, dayOfIso } from '../../src/core/school/day';
import { type Settings, settingsSchema } from '../../src/core/school/settingsSchema';
import { linesOf } from '../core/report/paperText';
import { sampleMonth } from '../core/report/sampleMonth';
import { look, paperView, twips } from './paperView';
import { tinosWidthMm } from './tinosWidth';
import { all, on, one, value, type XmlElement } from './xml';

/** Layout A, the school's report (Nghị định 30/2020, Phụ lục I), row by row of domain 2.1. */
const settings: Settings = {
  ...sampleMonth.settings,
  governingBody: 'UBND phường Thủy Nguyên',
  schoolCode: 'THCSDQ',
  reports: {
    ...settingsSchema.parse({ ...sampleMonth.settings, reports: {} }).reports,
    addressees: 'Ban Xây dựng Đảng, Đảng bộ phường Thủy Nguyên',
  },
} as Settings;
const report = schoolReport({ ...sampleMonth, settings, date: dayOfIso('2026-02-05') as Day });
const annex = detailAnnex(sampleMonth.classes, sampleMonth.school, {
  number: 'II',
  belongsTo: 'Báo cáo số        /BC-THCSDQ ngày 05 tháng 02 năm 2026',
});
const paper: Paper = { ...report, sections: [...report.sections, annex] };
const view = paperView(paper);
const { body, startingWith, ruleAfter, paragraphs, sections } = view;
const [first] = sections as [XmlElement];
const last = sections.at(-1) as XmlElement;
const letterhead = view.columnsWith('CỘNG HÒA');
const TEXT_MM = 165;

describe('Khổ giấy, Kiểu trình bày', () => {
  test('A4, along its length', () => {
    expect(one(first, 'w:pgSz').attributes).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
      'w:orient': 'portrait',
    });
  });

  test('a wide table lies across in an annex of its own', () => {
    expect(one(last, 'w:pgSz').attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    const table = view.ruled.at(-1) as XmlElement;
    expect(all(table, 'w:gridCol')).toHaveLength(20);
    const width = Number(value(table, 'w:tblW', 'w:w'));
    expect(width).toBeGreaterThan(twips(TEXT_MM));
    expect(Math.abs(width - twips(252))).toBeLessThan(20);
  });
});

test('Lề: trên, dưới 20 mm, trái 30 mm, phải 15 mm', () => {
  expect(one(first, 'w:pgMar').attributes).toMatchObject({
    'w:top': String(twips(20)),
    'w:bottom': String(twips(20)),
    'w:left': String(twips(30)),
    'w:right': String(twips(15)),
  });
});

test('Phông: Times New Roman, màu đen, Unicode dựng sẵn', () => {
  expect(view.runs.length).toBeGreaterThan(200);
  for (const run of view.runs) {
    expect(value(run, 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect(value(run, 'w:color')).toBe('000000');
  }
  expect(body.text).toBe(body.text.normalize('NFC'));
});

describe('Số trang', () => {
  test('a number in the middle of the upper margin, none on the first page', () => {
    expect(on(first, 'w:titlePg')).toBe(true);
    const numbered = view.header(first, 'default') as XmlElement;
    expect(one(numbered, 'w:instrText').text.trim()).toBe('PAGE');
    expect(value(numbered, 'w:jc')).toBe('center');
    for (const run of all(numbered, 'w:r')) {
      expect([value(run, 'w:sz'), value(run, 'w:rFonts', 'w:ascii')]).toEqual([
        '26',
        'Times New Roman',
      ]);
      expect([on(run, 'w:b'), on(run, 'w:i')]).toEqual([false, false]);
    }
    expect(all(view.header(first, 'first') as XmlElement, 'w:r')).toEqual([]);
    const fromEdge = Number(one(first, 'w:pgMar').attributes['w:header']);
    expect(fromEdge).toBeGreaterThan(0);
    expect(fromEdge + 13 * 20).toBeLessThan(twips(20));
  });

  test('an annex is numbered by itself', () => {
    expect(all(first, 'w:pgNumType').filter(({ attributes }) => attributes['w:start'])).toEqual([]);
    for (const section of sections.slice(1)) {
      expect(one(section, 'w:pgNumType').attributes['w:start']).toBe('1');
    }
  });
});

describe.each([
  ['Quốc hiệu', 'CỘNG HÒA', { size: 12, bold: true, italic: false, align: 'center' }],
  ['Tiêu ngữ', 'Độc lập', { size: 13, bold: true, italic: false, align: 'center' }],
  ['Cơ quan chủ quản', 'UBND', { size: 12, bold: false, italic: false, align: 'center' }],
  ['Cơ quan ban hành', 'TRƯỜNG', { size: 12, bold: true, italic: false, align: 'center' }],
  ['Số, ký hiệu', 'Số:', { size: 13, bold: false, italic: false, align: 'center' }],
  ['Địa danh, ngày', 'Thủy Nguyên, ', { size: 13, bold: false, italic: true, align: 'center' }],
  ['Tên loại', 'BÁO CÁO', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Trích yếu', 'Kết quả thực', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Kính gửi', 'Kính gửi', { size: 14, bold: false, italic: false, align: 'center' }],
  ['Nội dung', 'Thực hiện', { size: 14, bold: false, italic: false, align: 'both' }],
  ['Mục', 'II. KẾT QUẢ', { size: 14, bold: true, italic: false, align: 'both' }],
  ['Mục nhỏ', '1. Ưu điểm', { size: 14, bold: true, italic: false, align: 'both' }],
  ['Chức vụ', 'HIỆU TRƯỞNG', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Họ tên người ký', 'Phạm Hồng', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Nơi nhận', 'Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }],
  ['Danh sách nơi nhận', '- Lưu: VT', { size: 11, bold: false, italic: false, align: 'left' }],
  ['Phụ lục', 'Phụ lục II', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Tên phụ lục', 'SỐ LIỆU', { size: 14, bold: true, italic: false, align: 'center' }],
  ['Kèm theo', '(Kèm theo', { size: 14, bold: false, italic: true, align: 'center' }],
])('%s', (_, start, expected) => {
  test('size, weight, slant, place', () => {
    expect(look(startingWith(start))).toEqual(expected);
  });
});

describe('Phần đầu: two columns of 70 and 95 mm that do not wrap', () => {
  test('Quốc hiệu at the right of the school, number and date in one row', () => {
    const rows = letterhead.children.filter(({ name }) => name === 'w:tr');
    const cells = rows.map((row) =>
      all(row, 'w:tc').map((cell) =>
        all(cell, 'w:p')
          .map(({ text }) => text)
          .filter((text) => text !== ''),
      ),
    );
    expect(cells).toEqual([
      [
        ['UBND PHƯỜNG THỦY NGUYÊN', 'TRƯỜNG THCS DƯƠNG QUAN'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số:        /BC-THCSDQ'], ['Thủy Nguyên, ngày 05 tháng 02 năm 2026']],
    ]);
    expect(all(letterhead, 'w:gridCol').map(({ attributes }) => attributes['w:w'])).toEqual([
      String(twips(70)),
      String(twips(95)),
    ]);
  });

  test.each([
    ['UBND', 'regular', 70],
    ['TRƯỜNG', 'bold', 70],
    ['CỘNG HÒA', 'bold', 95],
    ['Độc lập', 'bold', 95],
    ['Số:', 'regular', 70],
    ['Thủy Nguyên, ', 'italic', 95],
  ] as const)('%s stands in one line', (start, face, columnMm) => {
    const line = startingWith(start);
    expect(tinosWidthMm(line.text, face, look(line).size)).toBeLessThan(columnMm);
  });

  test('the rule under the Tiêu ngữ is as long as it; under the school a third to a half', () => {
    const motto = tinosWidthMm('Độc lập - Tự do - Hạnh phúc', 'bold', 13);
    expect(Math.abs(ruleAfter('Độc lập', 95) - motto)).toBeLessThan(1);
    const share = ruleAfter('TRƯỜNG', 70) / tinosWidthMm(startingWith('TRƯỜNG').text, 'bold', 12);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test.each([
    'Trường THCS Mẫu',
    'Trường Phổ thông dân tộc bán trú Trung học cơ sở Nguyễn Bỉnh Khiêm',
    'Trường Tiểu học và Trung học cơ sở Hoàng Văn Thụ',
    'Trường THCS WWWWWW MMMMMM ƯƯƯƯƯƯ',
  ])('%s: broken into lines that fit, with the rule under the last', (school) => {
    const blocks = [schoolLetterhead({ ...settings, school }, 46_000)];
    const long = paperView({ title: '', sections: [{ page: schoolPage, blocks }] });
    const lines = long.paragraphs.filter(
      (each) => all(each, 'w:r').length > 0 && look(each).bold && look(each).size === 12,
    );
    // The Quốc hiệu is the last of them.
    const own = lines.slice(0, -1).map(({ text }) => text);
    expect(own.join(' ')).toBe(school.toUpperCase());
    for (const line of own) expect(tinosWidthMm(line, 'bold', 12)).toBeLessThan(70);
    const end = own.at(-1) ?? '';
    const share = long.ruleAfter(end, 70) / tinosWidthMm(end, 'bold', 12);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('widths are never taken for less than they are', () => {
    const texts = ['TRƯỜNG THCS DƯƠNG QUAN', 'ĐẶNG QUẾ VƯƠNG JKWZ', 'TH&THCS (CƠ SỞ 2), A.B-C/D'];
    for (const text of texts) {
      const drawn = tinosWidthMm(text.replace('&', '&amp;'), 'bold', 12);
      const taken = capitalsWidth(text, { sizePt: 12, bold: true });
      expect(taken).toBeGreaterThanOrEqual(drawn);
      expect(taken).toBeLessThan(drawn * 1.08);
    }
  });

  test('lines of a long name are about equally long', () => {
    const look12 = { sizePt: 12, bold: true };
    const lines = letterheadLines('Trường Tiểu học và Trung học cơ sở Hoàng Văn Thụ', 64, look12);
    const widths = lines.map((line) => capitalsWidth(line, look12));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(25);
  });
});

describe('Kính gửi', () => {
  const linesTo = (bodies: string[]) =>
    linesOf({ title: '', sections: [{ page: schoolPage, blocks: addressedTo(bodies) }] });

  test('one body in the same line, several a line each', () => {
    expect(linesTo(['Ban A'])).toEqual(['Kính gửi: Ban A.']);
    expect(linesTo(['Ban A', 'UBND B'])).toEqual(['Kính gửi:', '- Ban A;', '- UBND B.']);
    expect(linesTo([])).toEqual([]);
  });

  test('stands between the title and the text', () => {
    const place = (start: string) => paragraphs.indexOf(startingWith(start));
    expect(place('Kính gửi')).toBeGreaterThan(place('Kết quả thực'));
    expect(place('Kính gửi')).toBeLessThan(place('Thực hiện'));
  });
});

test('Nội dung: canh đều, lùi 1,27 cm, cách đoạn 6 pt, dòng từ đơn đến 1,5', () => {
  const paragraph = startingWith('Thực hiện');
  expect(value(paragraph, 'w:ind', 'w:firstLine')).toBe('720');
  const { attributes } = one(paragraph, 'w:spacing');
  expect(Number(attributes['w:after'])).toBeGreaterThanOrEqual(120);
  expect(Number(attributes['w:line'])).toBeGreaterThanOrEqual(240);
  expect(Number(attributes['w:line'])).toBeLessThanOrEqual(360);
});

test('Kết: the text ends with "./." before the signatures', () => {
  const signatures = view.columnsWith('Nơi nhận:');
  expect(body.children[body.children.indexOf(signatures) - 1]?.text).toMatch(/\.\/\.$/);
});

describe('Chữ ký, Nơi nhận', () => {
  const cells = (signer?: Parameters<typeof schoolSignatures>[2]) => {
    const blocks = [schoolSignatures(settings, ['Như trên', 'Lưu: VT, LĐ'], signer)];
    const opened = paperView({ title: '', sections: [{ page: schoolPage, blocks }] });
    const [row, ...others] = all(opened.body, 'w:tr');
    expect(others).toEqual([]);
    return all(row as XmlElement, 'w:tc').map(({ text }) => text);
  };

  test('nơi nhận at the left, the principal at the right of the same row', () => {
    expect(cells()).toEqual(['Nơi nhận:- Như trên;- Lưu: VT, LĐ.', 'HIỆU TRƯỞNGPhạm Hồng Hải']);
  });

  test("a deputy signs in the principal's place", () => {
    expect(cells({ post: 'deputy', name: 'Vũ Thị Bích' })[1]).toBe(
      'KT. HIỆU TRƯỞNGPHÓ HIỆU TRƯỞNGVũ Thị Bích',
    );
  });
});

test('Phụ lục: its header rows repeat, no row is split', () => {
  const rows = all(view.ruled.at(-1) as XmlElement, 'w:tr');
  expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([
    ...[1, 1],
    ...Array(rows.length - 2).fill(0),
  ]);
  expect(rows.every((row) => on(row, 'w:cantSplit'))).toBe(true);
});
