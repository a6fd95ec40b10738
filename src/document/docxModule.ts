/**
 * The part of the `docx` package that papers use, and the way to it.
 *
 * The types are written out here because the package's own declarations bring Node's globals along
 * (`Buffer`, `setTimeout`), which Apps Script has not; a test holds the two together. Lengths are
 * twips (1/20 point), sizes of letters half points, borders eighths of a point.
 */

declare const opaque: unique symbol;

/** Any node of a document; only the package makes one and looks into it. */
export interface DocxNode {
  readonly [opaque]: true;
}

type Align = 'left' | 'center' | 'right' | 'both';

export interface RunOptions {
  text?: string;
  children?: 'CURRENT'[];
  break?: number;
  bold: boolean;
  italics: boolean;
  size: number;
  color: string;
  font: { ascii: string; hAnsi: string; cs: string; eastAsia: string };
}

export interface ParagraphOptions {
  children: DocxNode[];
  heading?: 'Heading1' | 'Heading2';
  alignment?: Align;
  keepNext?: true;
  keepLines?: true;
  indent?: { firstLine?: number; left?: number; right?: number };
  spacing?: { before: number; after: number; line: number; lineRule: 'auto' | 'exact' };
  border?: { top: BorderOptions };
  run?: Pick<RunOptions, 'size' | 'font'>;
}

export interface BorderOptions {
  style: 'single' | 'nil';
  size: number;
  color: string;
}

export interface ImageRunOptions {
  type: 'png';
  data: Uint8Array;
  /** Pixels, 96 to the inch. */
  transformation: { width: number; height: number };
  /** Without an id the package counts pictures since it was loaded: not the same twice. */
  altText: { id: string; name: string; description: string };
}

export interface TableCellOptions {
  children: DocxNode[];
  width: { size: number; type: 'dxa' };
  columnSpan?: number;
  verticalAlign: 'top' | 'center';
  borders?: Record<'top' | 'bottom' | 'left' | 'right', BorderOptions>;
}

export interface TableRowOptions {
  children: DocxNode[];
  cantSplit: true;
  height?: { value: number; rule: 'atLeast' };
  /** Left out where false: some readers take the property's mere presence for a yes. */
  tableHeader?: true;
}

export interface TableOptions {
  rows: DocxNode[];
  width: { size: number; type: 'dxa' };
  columnWidths: number[];
  layout: 'fixed';
  alignment: Align;
  margins: { marginUnitType: 'dxa' } & Record<'top' | 'bottom' | 'left' | 'right', number>;
  borders: Record<
    'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical',
    BorderOptions
  >;
}

export interface SectionOptions {
  properties: {
    titlePage: boolean;
    page: {
      /** Left out where pages are counted on. */
      pageNumbers?: { start: number };
      size: { width: number; height: number; orientation: 'portrait' | 'landscape' };
      margin: Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer' | 'gutter', number>;
    };
  };
  headers?: { default: DocxNode; first: DocxNode };
  children: DocxNode[];
}

interface StyleOptions {
  run: Omit<RunOptions, 'text' | 'children' | 'break'>;
}

export interface DocumentOptions {
  title: string;
  creator: string;
  lastModifiedBy: string;
  styles: { default: Record<'document' | 'heading1' | 'heading2', StyleOptions> };
  sections: SectionOptions[];
}

export interface Docx {
  Document: new (options: DocumentOptions) => DocxNode;
  Header: new (options: { children: DocxNode[] }) => DocxNode;
  ImageRun: new (options: ImageRunOptions) => DocxNode;
  Paragraph: new (options: ParagraphOptions) => DocxNode;
  Table: new (options: TableOptions) => DocxNode;
  TableCell: new (options: TableCellOptions) => DocxNode;
  TableRow: new (options: TableRowOptions) => DocxNode;
  TextRun: new (options: RunOptions) => DocxNode;
  Packer: {
    /** Private in the package's types, and its only synchronous way out: path -> contents. */
    compiler: { compile(document: DocxNode): Map<string, string | Uint8Array> };
  };
}

declare const require: (name: 'docx') => Docx;

/**
 * Reached inside a call and not at the top of a file: the bundler then evaluates the package when
 * the first paper is written, and every other entry point loads without its cost.
 */
export function loadDocx(): Docx {
  return require('docx');
}
