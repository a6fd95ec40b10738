import { compile } from '../evaluate/compile';
import type { Host } from '../evaluate/host';
import { checkCall } from '../functions/table';
import type { Node } from '../parse/ast';
import { tokenize } from '../parse/lexer';
import { parse } from '../parse/parser';
import { relativeKey } from '../parse/relative-key';
import { skeleton } from '../parse/skeleton';
import { dependenciesOf, visit } from './dependency';
import type { Template } from './template';

const COMPUTED_RANGE = ':';
const POSITIONAL = ['ROW', 'COLUMN', COMPUTED_RANGE];

/** Compiled formulas, each compiled once for all its copies. */
export class Templates {
  private readonly byKey = new Map<string, Template>();
  /** By the bare text; short-lived, for the text names tabs and those may be renamed. */
  private readonly bySkeleton = new Map<string, Template>();

  constructor(
    private readonly host: Host,
    private readonly sheetIdOf: (name: string) => number | undefined,
  ) {}

  /** To be called whenever a tab comes, goes or gets another name. */
  forgetNames(): void {
    this.bySkeleton.clear();
  }

  /**
   * The formula of a text at a place.
   * @throws FormulaSyntaxError, UnsupportedFormulaError
   */
  of(text: string, row: number, column: number): Template {
    const bare = skeleton(text, row, column);
    let template = this.bySkeleton.get(bare);
    if (!template) {
      template = this.parsed(text, row, column);
      this.bySkeleton.set(bare, template);
    }
    return template;
  }

  private parsed(text: string, row: number, column: number): Template {
    const tokens = tokenize(text, row, column);
    const key = relativeKey(tokens, this.sheetIdOf);
    let template = this.byKey.get(key);
    if (!template) {
      const tree = parse(tokens, this.sheetIdOf, checkCall);
      const traits = traitsOf(tree);
      template = {
        tree,
        evaluate: compile(tree, this.host),
        dependencies: dependenciesOf(tree),
        volatile: traits.has('TODAY'),
        positional: POSITIONAL.some((trait) => traits.has(trait)),
      };
      this.byKey.set(key, template);
    }
    return template;
  }
}

/** The functions a formula calls, and whether it computes the end of a range. */
function traitsOf(tree: Node): Set<string> {
  const traits = new Set<string>();
  visit(tree, (node) => {
    if (node.kind === 'call') traits.add(node.name);
    if (node.kind === 'span') traits.add(COMPUTED_RANGE);
  });
  return traits;
}
