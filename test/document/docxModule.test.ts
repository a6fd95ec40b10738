import type * as Package from 'docx';
import { expectTypeOf, test } from 'vitest';
import type { Docx, DocxNode } from '../../src/document/docxModule';

/** The same options with the package's nodes, whatever they are, for our opaque ones. */
type WithNodes<Options> = Options extends DocxNode
  ? // biome-ignore lint/suspicious/noExplicitAny: a node of ours stands for any class of theirs
    any
  : Options extends (infer Item)[]
    ? WithNodes<Item>[]
    : Options extends object
      ? { [Key in keyof Options]: WithNodes<Options[Key]> }
      : Options;

type Declared<Part extends Exclude<keyof Docx, 'Packer'>> = WithNodes<
  ConstructorParameters<Docx[Part]>[0]
>;
type Taken<Part extends Exclude<keyof Docx, 'Packer'>> = ConstructorParameters<
  (typeof Package)[Part]
>[0];

// Judged by `tsc`: every option that our declarations allow, the package's own allow too.
test('the declared part of the package is as the package declares it', () => {
  expectTypeOf<Declared<'Document'>>().toExtend<Taken<'Document'>>();
  expectTypeOf<Declared<'Header'>>().toExtend<Taken<'Header'>>();
  expectTypeOf<Declared<'Paragraph'>>().toExtend<Taken<'Paragraph'>>();
  expectTypeOf<Declared<'Table'>>().toExtend<Taken<'Table'>>();
  expectTypeOf<Declared<'TableCell'>>().toExtend<Taken<'TableCell'>>();
  expectTypeOf<Declared<'TableRow'>>().toExtend<Taken<'TableRow'>>();
  expectTypeOf<Declared<'TextRun'>>().toExtend<Taken<'TextRun'>>();
});
