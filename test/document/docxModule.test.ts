import type * as Package from 'docx';
import { expectTypeOf, test } from 'vitest';
import type { Docx, DocxNode } from '../../src/document/docxModule';

/** The same options with the package's nodes, whatever they are, for our opaque ones. */
type WithNodes<Options> = Options extends DocxNode
  ? // biome-ignore lint/suspicious/noExplicitAny: a node of ours stands for any class of theirs
    any
  : Options extends Uint8Array
    ? Options
    : Options extends (infer Item)[]
      ? WithNodes<Item>[]
      : Options extends object
        ? { [Key in keyof Options]: WithNodes<Options[Key]> }
        : Options;

type Made = Exclude<keyof Docx, 'Packer'>;
type Declared<Part extends Made> = WithNodes<ConstructorParameters<Docx[Part]>[0]>;
type Taken<Part extends Made> = ConstructorParameters<(typeof Package)[Part]>[0];
/** The parts of which we declare an option that the package does not take. */
type Misfits = { [Part in Made]: [Declared<Part>] extends [Taken<Part>] ? never : Part }[Made];

// Judged by `tsc`: every option that our declarations allow, the package's own allow too.
test('the declared part of the package is as the package declares it', () => {
  expectTypeOf<Misfits>().toBeNever();
});
