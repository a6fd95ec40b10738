import type { AnyNode, BinaryExpression } from 'acorn';

/**
 * The names that a condition proves to be defined once it came out as `outcome`: what
 * `typeof X !== 'undefined'` and its relatives (minified: `typeof X < 'u'`) guard.
 */
export function provenNames(condition: AnyNode, outcome: boolean): string[] {
  switch (condition.type) {
    case 'ParenthesizedExpression':
      return provenNames(condition.expression, outcome);
    case 'UnaryExpression':
      return condition.operator === '!' ? provenNames(condition.argument, !outcome) : [];
    case 'LogicalExpression':
      // Both sides hold only where `&&` came out true or `||` came out false.
      return condition.operator === (outcome ? '&&' : '||')
        ? [...provenNames(condition.left, outcome), ...provenNames(condition.right, outcome)]
        : [];
    case 'BinaryExpression':
      return provenByComparison(condition, outcome);
    default:
      return [];
  }
}

function provenByComparison(
  { left, operator, right }: BinaryExpression,
  outcome: boolean,
): string[] {
  const swapped = typeofName(left) === undefined;
  const name = typeofName(swapped ? right : left);
  const kind = text(swapped ? left : right);
  if (name === undefined || kind === undefined) return [];
  const sign = swapped ? (MIRRORED[operator] ?? operator) : operator;
  return DEFINED_WHEN[sign]?.(kind) === outcome ? [name] : [];
}

const MIRRORED: Record<string, string> = { '<': '>', '>': '<' };

/** By comparison: the outcome that means "defined" for `typeof X <sign> kind`, if one does. */
const DEFINED_WHEN: Record<string, (kind: string) => boolean | undefined> = {
  '==': (kind) => kind !== 'undefined',
  '===': (kind) => kind !== 'undefined',
  '!=': (kind) => kind === 'undefined',
  '!==': (kind) => kind === 'undefined',
  // Of the words that typeof gives, only 'undefined' stands behind 'u'.
  '<': (kind) => (kind === 'u' ? true : undefined),
  '>': (kind) => (kind === 'u' ? false : undefined),
};

function typeofName(node: AnyNode): string | undefined {
  return node.type === 'UnaryExpression' &&
    node.operator === 'typeof' &&
    node.argument.type === 'Identifier'
    ? node.argument.name
    : undefined;
}

function text(node: AnyNode): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
