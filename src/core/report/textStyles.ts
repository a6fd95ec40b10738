/** How a kind of paragraph looks (Nghị định 30/2020, Phụ lục I; domain 2.1, 2.2). */
export interface TextStyle {
  sizePt: number;
  bold: boolean;
  italic: boolean;
  align: 'left' | 'center' | 'right' | 'justify';
  /** Indent of the paragraph's first line. */
  firstLineMm: number;
  beforePt: number;
  afterPt: number;
  /** Distance of lines, 1 = single. */
  lines: number;
  keepWithNext: boolean;
  /** Level in the document's outline, where it is a heading. */
  outline?: 1 | 2;
}

export const FONT = 'Times New Roman';

const plain: TextStyle = {
  sizePt: 14,
  bold: false,
  italic: false,
  align: 'left',
  firstLineMm: 0,
  beforePt: 0,
  afterPt: 0,
  lines: 1,
  keepWithNext: false,
};
const centred: TextStyle = { ...plain, align: 'center' };
const right: TextStyle = { ...plain, align: 'right' };
const body: TextStyle = {
  ...plain,
  align: 'justify',
  firstLineMm: 12.7,
  afterPt: 6,
  lines: 1.15,
};
const heading: TextStyle = { ...body, bold: true, keepWithNext: true };

export const textStyles = {
  /** Superior body of a letterhead, upper case, not bold. */
  superior: { ...centred, sizePt: 12 },
  /** The body that issues the paper. */
  issuer: { ...centred, sizePt: 12, bold: true },
  /** `ĐỘI TNTP HỒ CHÍ MINH`. */
  organisation: { ...centred, sizePt: 15, bold: true },
  /** `***` under a Liên đội's name. */
  stars: { ...centred, sizePt: 12 },
  number: { ...centred, sizePt: 12, beforePt: 4 },
  placeAndDate: { ...centred, sizePt: 12, italic: true, beforePt: 4 },
  /** Quốc hiệu and Tiêu ngữ of a school's paper. */
  nation: { ...centred, sizePt: 12, bold: true },
  motto: { ...centred, sizePt: 13, bold: true },
  schoolNumber: { ...centred, sizePt: 13, beforePt: 4 },
  schoolPlaceAndDate: { ...centred, sizePt: 13, italic: true, beforePt: 4 },
  /** `BÁO CÁO`. */
  kindOfPaper: { ...centred, bold: true, beforePt: 18 },
  subject: { ...centred, bold: true },
  /** `Kính gửi: …` in one line; or the word, and the bodies beside it. */
  addressee: { ...centred, beforePt: 6, afterPt: 6 },
  addressing: { ...right, beforePt: 6 },
  addressees: { ...plain, beforePt: 6 },
  annexNumber: { ...centred, bold: true, keepWithNext: true, outline: 1 },
  annexTitle: { ...centred, bold: true, keepWithNext: true },
  annexOf: { ...centred, italic: true, keepWithNext: true },
  body,
  item: body,
  section: { ...heading, beforePt: 6, outline: 1 },
  subsection: { ...heading, outline: 2 },
  tableCaption: { ...centred, bold: true, sizePt: 13, beforePt: 6, afterPt: 4, keepWithNext: true },
  tableText: { ...plain, sizePt: 12, beforePt: 1, afterPt: 1 },
  tableNote: { ...plain, sizePt: 12, italic: true, align: 'justify', beforePt: 4, afterPt: 8 },
  /** Cells of a table with many columns. */
  smallTableText: { ...plain, sizePt: 10, beforePt: 1, afterPt: 1 },
  picture: { ...centred, beforePt: 6, keepWithNext: true },
  /** Stands under its picture, as a table's caption stands above its table. */
  pictureCaption: { ...centred, bold: true, sizePt: 13, beforePt: 2, afterPt: 8 },
  dotted: { ...plain, afterPt: 6, lines: 1.15 },
  recipientsTitle: { ...plain, sizePt: 12, bold: true, italic: true },
  recipient: { ...plain, sizePt: 11 },
  signerTitle: { ...centred, bold: true },
  signerName: { ...centred, bold: true },
  signingHint: { ...centred, sizePt: 13, italic: true },
  /** Place and date that are written by hand, over the right half. */
  signingDay: { ...right, italic: true, beforePt: 6, afterPt: 4 },
  /** A line of a form to be filled in. */
  formLine: { ...centred, sizePt: 13 },
  formField: { ...body, align: 'left' },
  slipSchool: { ...centred, sizePt: 11, bold: true },
  slipTitle: { ...centred, sizePt: 13, bold: true },
  slipSubtitle: { ...centred, sizePt: 11, italic: true, afterPt: 3 },
  slipLine: { ...plain, sizePt: 11, beforePt: 2, afterPt: 3 },
  slipText: { ...plain, sizePt: 11 },
  slipRule: { ...plain, sizePt: 10.5, align: 'justify', afterPt: 2 },
  pageNumber: { ...centred, sizePt: 13 },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof textStyles;
