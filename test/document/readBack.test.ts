import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Block, Paper } from '../../src/core/report/paper';
import { paperToDocx } from '../../src/document/docx';
import { allPapers, ONE_PIXEL } from './allPapers';
import { tablesIn } from './tablesIn';
import { all, parseXml, type XmlElement } from './xml';

/** A second reader of Office Open XML, which shares nothing with the writer. */
describe.each(allPapers)('%s, read back by mammoth', (_, paper) => {
  const blocks = paper.sections.flatMap((section) => section.blocks);
  const reading = read(paper);

  test('every text is there, in its order, and nothing else', async () => {
    const { page, messages } = await reading;
    expect(texts(page)).toEqual(blocks.flatMap(textsOf));
    expect(messages.filter((message) => !message.startsWith('Unrecognised'))).toEqual([]);
  });

  test('every table has its rows and cells, and its header as a header', async () => {
    const { page } = await reading;
    const ruled = all(page, 'table').filter((table) => own(table, 'thead') !== undefined);
    const cells = (part: XmlElement | undefined) =>
      all(part ?? page, 'tr').map((row) => row.children.map(({ text }) => text));
    expect(ruled.map((table) => [cells(own(table, 'thead')), cells(own(table, 'tbody'))])).toEqual(
      blocks
        .flatMap(tablesIn)
        .map(({ header, rows }) =>
          [header, rows].map((part) => part.map((row) => row.map(({ text }) => text))),
        ),
    );
  });

  test('every picture has its alternative text', async () => {
    const { page } = await reading;
    const expected = blocks.flatMap((block) => (block.kind === 'picture' ? [block.alt] : []));
    expect(all(page, 'img').map(({ attributes }) => attributes.alt)).toEqual(expected);
    for (const { attributes } of all(page, 'img')) {
      expect(attributes.src).toBe(`data:image/png;base64,${ONE_PIXEL}`);
    }
  });
});

async function read(paper: Paper): Promise<{ page: XmlElement; messages: string[] }> {
  const buffer = Buffer.from(paperToDocx(paper));
  const { value, messages } = await mammoth.convertToHtml({ buffer });
  return {
    page: parseXml(`<page>${value}</page>`),
    messages: messages.map(({ message }) => message),
  };
}

function own(table: XmlElement, part: string): XmlElement | undefined {
  return table.children.find(({ name }) => name === part);
}

/** The text of every paragraph that has any, in its order. */
function texts(element: XmlElement): string[] {
  if (/^(p|h1|h2)$/.test(element.name)) return shown(element.text);
  return element.children.flatMap(texts);
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return shown(block.runs.map(({ text }) => text).join(''));
    case 'dotted':
      return Array.from({ length: block.lines }, () => '…');
    case 'columns':
      return block.rows.flat(2).flatMap(textsOf);
    case 'table':
      return [...block.header, ...block.rows].flat().flatMap(({ text }) => shown(text));
    default:
      return [];
  }
}

/** A line of dots counts as one dot, however long; a paragraph of nothing as none. */
function shown(text: string): string[] {
  return text === '' ? [] : [text.replace(/^…+$/, '…')];
}
