/** The product's entry points, with the range of an edit cell by cell too. */
import { entryPoints as own } from '../../../src/main';
import { cellByCell } from './spreadsheetApp';

interface Edit {
  range: unknown;
  source: unknown;
}

export const entryPoints = {
  ...own,
  onEdit: ({ range, source }: Edit) =>
    own.onEdit({ range: cellByCell(range), source: cellByCell(source) } as never),
};
