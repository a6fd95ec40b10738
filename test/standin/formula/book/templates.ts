import { compile, type ScalarEvaluator } from '../evaluate/compile';
import type { Host } from '../evaluate/host';
import { checkCall } from '../functions/table';
import type { Node } from '../parse/ast';
import { type Token, tokenize } from '../parse/lexer';
import { parse } from '../parse/parser';
import { relativeKey } from '../parse/relative-key';
import { skeleton } from '../parse/skeleton';
import { dependenciesOf, visit } from './dependency';
import type { Template } from './template';

const COMPUTED_RANGE = ':';
const POSITIONAL = ['ROW', 'COLUMN', COMPUTED_RANGE];

/** What a formula's text says, whatever book it stands in. */
type Meaning = Omit<Template, 'evaluate'>;

/** In `relativeKey`: a tab that is not there, of which the formula keeps the text. */
const LOST = "@'";

/**
 * What was read in any book of this process: every test sets up a book of its own with much the same
 * formulas. Tokens by skeleton, meanings by key; both say all that they were made from.
 */
const tokensRead = new Map<string, readonly Token[]>();
const meanings = new Map<string, Meaning>();
const MOST_KEPT = 20_000;

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
      template = this.parsed(text, bare, row, column);
      this.bySkeleton.set(bare, template);
    }
    return template;
  }

  /** The same formula of another book, whose tabs have the same ids. */
  like({ evaluate: _, ...meaning }: Template): Template {
    return this.keep(meaning);
  }

  private parsed(text: string, bare: string, row: number, column: number): Template {
    const tokens = kept(tokensRead, bare, () => tokenize(text, row, column));
    const key = relativeKey(tokens, this.sheetIdOf);
    const known = this.byKey.get(key);
    if (known) return known;
    // Of a lost tab's cells the text is kept, which copies do not share.
    if (key.includes(LOST)) return this.keep(this.read(key, tokenize(text, row, column)));
    return this.keep(kept(meanings, key, () => this.read(key, tokens)));
  }

  private read(key: string, tokens: readonly Token[]): Meaning {
    const tree = parse(tokens, this.sheetIdOf, checkCall);
    const traits = traitsOf(tree);
    return {
      key,
      namesLost: key.includes(LOST),
      tree,
      dependencies: dependenciesOf(tree),
      volatile: traits.has('TODAY'),
      positional: POSITIONAL.some((trait) => traits.has(trait)),
    };
  }

  /** Many a formula of a copied book is never computed: it is compiled when it first is. */
  private keep(meaning: Meaning): Template {
    let compiled: ScalarEvaluator | undefined;
    const evaluate: ScalarEvaluator = (at) => {
      compiled ??= compile(meaning.tree, this.host);
      return compiled(at);
    };
    const template = { ...meaning, evaluate };
    this.byKey.set(meaning.key, template);
    return template;
  }
}

function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, value);
  }
  return value;
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
