import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../src/core/report/blocks';
import { unionPage } from '../../src/core/report/pageSetups';
import type { Block } from '../../src/core/report/paper';
import { paperToDocx } from '../../src/document/docx';
import { HOSTILE, hostileText } from '../school/hostileText';
import { openDocx } from './openDocx';
import { all, type XmlElement } from './xml';

/** Characters that no XML file can hold; they have no look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text is freed from
const WITHOUT_LOOK = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function cells(texts: readonly string[]): Block {
  return {
    kind: 'table',
    columns: [{ widthMm: 160, align: 'left' }],
    header: [[{ text: 'Nội dung' }]],
    rows: texts.map((each) => [{ text: each }]),
  };
}

/** What a paragraph says: texts, tabs and line breaks. */
function said(paragraph: XmlElement): string {
  const parts = (element: XmlElement): string =>
    element.name === 'w:br'
      ? '\n'
      : element.name === 'w:tab'
        ? '\t'
        : element.name === 'w:t'
          ? element.text
          : element.children.map(parts).join('');
  return parts(paragraph);
}

function readBack(texts: readonly string[]) {
  const blocks = [...texts.map((each) => text('body', each)), cells(texts)];
  const { body, tables } = openDocx(
    paperToDocx({ title: texts.join(), sections: [{ page: unionPage, blocks }] }),
  );
  const own = body.children.filter(({ name }) => name === 'w:p').slice(0, texts.length);
  const inTable = tables.flatMap((table) => all(table, 'w:p')).slice(1);
  return [own.map(said), inTable.map(said)];
}

const expected = (typed: string) => typed.replace(WITHOUT_LOOK, '').replace(/\r\n?/g, '\n');

test('any text comes back from a paper as the same text, in paragraphs and cells', () => {
  const wanted = HOSTILE.map(expected);
  expect(readBack(HOSTILE)).toEqual([wanted, wanted]);
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 5, maxLength: 20 }), (texts) => {
      const lines = texts.map(expected);
      expect(readBack(texts)).toEqual([lines, lines]);
    }),
    { numRuns: 40 },
  );
});
