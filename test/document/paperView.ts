import type { Paper } from '../../src/core/report/paper';
import { paperToDocx } from '../../src/document/docx';
import { openDocx } from './openDocx';
import { all, on, one, value, type XmlElement } from './xml';

/** Millimetres as twips, the unit of WordprocessingML. */
export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** Size in points, weight, slant and alignment of a paragraph with one run. */
export function look(paragraph: XmlElement) {
  const run = one(paragraph, 'w:r');
  return {
    size: Number(value(run, 'w:sz')) / 2,
    bold: on(run, 'w:b'),
    italic: on(run, 'w:i'),
    align: value(one(paragraph, 'w:pPr'), 'w:jc'),
  };
}

/** A paper as a file, with ways to find what its rules are about. */
export function paperView(paper: Paper) {
  const opened = openDocx(paperToDocx(paper));
  const { body, paragraphs } = opened;
  const startingWith = (start: string): XmlElement => {
    const found = paragraphs.find(({ text }) => text.startsWith(start));
    if (!found) throw new Error(`no paragraph ${start}`);
    return found;
  };
  return {
    ...opened,
    startingWith,
    /** Millimetres of the rule under a paragraph, which has the given width to stand in. */
    ruleAfter(start: string, widthMm: number): number {
      const rule = paragraphs[paragraphs.indexOf(startingWith(start)) + 1] as XmlElement;
      if (value(one(rule, 'w:pBdr'), 'w:top') !== 'single') throw new Error(`no rule: ${start}`);
      const { attributes } = one(rule, 'w:ind');
      if (attributes['w:left'] !== attributes['w:right']) throw new Error(`not centred: ${start}`);
      return widthMm - (2 * Number(attributes['w:left']) * 25.4) / 1440;
    },
    /** The tables with lines around their cells. */
    ruled: opened.tables.filter((table) => value(table, 'w:insideV') === 'single'),
    /** The table without lines whose text holds a word. */
    columnsWith(text: string): XmlElement {
      const found = opened.tables.find((table) => table.text.includes(text));
      if (!found) throw new Error(`no columns with ${text}`);
      return found;
    },
    /** Page set-ups in their order. */
    sections: all(body, 'w:sectPr'),
    /** The header part of a section by its type (`first`, `default`). */
    header(section: XmlElement, type: string): XmlElement | undefined {
      const relations = all(opened.part('word/_rels/document.xml.rels'), 'Relationship');
      const reference = all(section, 'w:headerReference').find(
        ({ attributes }) => attributes['w:type'] === type,
      );
      const target = relations.find(
        ({ attributes }) => attributes.Id === reference?.attributes['r:id'],
      );
      return target && opened.part(`word/${target.attributes.Target}`);
    },
  };
}

export type PaperView = ReturnType<typeof paperView>;
