import type { ScalarEvaluator } from '../evaluate/compile';
import type { Node } from '../parse/ast';
import type { Dependency } from './dependency';

/** One formula, relative to its cell and compiled once; all copies of it share the object. */
export interface Template {
  /** Equal for equal formulas; tabs stand in it by their ids. */
  readonly key: string;
  /** Names a tab that was not there when the formula was read, of which it keeps the text. */
  readonly namesLost: boolean;
  readonly tree: Node;
  readonly evaluate: ScalarEvaluator;
  readonly dependencies: readonly Dependency[];
  /** Holds TODAY(). */
  readonly volatile: boolean;
  /** Its value may change when cells merely move: ROW, COLUMN, a computed range. */
  readonly positional: boolean;
}
