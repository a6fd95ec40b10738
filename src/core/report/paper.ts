import type { TextStyleName } from './textStyles';

/**
 * A paper as plain data: what stands on it, in reading order, without a word about the file that
 * will hold it. JSON-safe, so that a closed month can keep it. Lengths are millimetres on paper,
 * sizes of letters points.
 */
export interface Paper {
  /** The document's title and proposed name; not printed. */
  title: string;
  /** Parts with a page set-up of their own: an annex may lie across. */
  sections: PaperSection[];
}

export interface PaperSection {
  page: PageSetup;
  blocks: Block[];
}

export interface PageSetup {
  /** Wider than high = across (landscape). */
  widthMm: number;
  heightMm: number;
  marginsMm: { top: number; right: number; bottom: number; left: number };
  /** Arabic, centred in the upper margin, not shown on the first page (domain 2.1), or none. */
  pageNumber: 'fromSecondPage' | 'none';
}

export type Block =
  | TextBlock
  | RuleBlock
  | GapBlock
  | DottedBlock
  | PictureBlock
  | ColumnsBlock
  | TableBlock;

/** One paragraph. */
export interface TextBlock {
  kind: 'text';
  style: TextStyleName;
  runs: Run[];
  /** Never at the foot of a page alone; headings and captions are so by their style. */
  keepWithNext?: boolean;
}

/** A stretch of text; bold and italic add to what the paragraph's style has. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** A new line before the text, in the same paragraph. */
  breakBefore?: boolean;
}

/** A short solid line in the middle of its column or of the page, as under a letterhead. */
export interface RuleBlock {
  kind: 'rule';
  lengthMm: number;
}

/** Empty room, as for a signature. */
export interface GapBlock {
  kind: 'gap';
  heightMm: number;
}

/** Lines of dots to be filled in by hand: a narrative that nobody has typed. */
export interface DottedBlock {
  kind: 'dotted';
  lines: number;
}

/** A picture in the middle of its column or of the page; it stays with what follows (its caption). */
export interface PictureBlock {
  kind: 'picture';
  /** A PNG file in base 64: the paper stays plain data, and a closed month keeps its pictures. */
  png: string;
  widthMm: number;
  heightMm: number;
  /** What the picture says, for those who do not see it; never empty. */
  alt: string;
}

/**
 * Side by side without borders (letterhead, signatures). A page never splits a row, so that a row
 * of one cell keeps together whatever stands in it.
 */
export interface ColumnsBlock {
  kind: 'columns';
  widthsMm: number[];
  /** Rows of cells, a cell a stack of blocks; one cell per width. */
  rows: Block[][][];
}

/** A ruled table. The header rows repeat on each page; no row is split by a page. */
export interface TableBlock {
  kind: 'table';
  columns: TableColumn[];
  header: TableCell[][];
  rows: TableCell[][];
  /** The last row stays on the page of what follows (a note). */
  keepWithNext?: boolean;
  /** Style of its cells instead of `tableText`: smaller where many columns share a page. */
  cellStyle?: TextStyleName;
  /** Height that every row has at least, for writing by hand. */
  rowHeightMm?: number;
}

export interface TableColumn {
  widthMm: number;
  align: 'left' | 'center' | 'right';
}

/** Cells of a row cover the table's columns from left to right. */
export interface TableCell {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** How many columns the cell covers; 1 unless told. */
  span?: number;
  /** Instead of its column's alignment. */
  align?: TableColumn['align'];
}
