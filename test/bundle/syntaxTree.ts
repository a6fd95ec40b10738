import type { AnyNode } from 'acorn';

/** The nodes right below a node, in source order. */
export function children(node: AnyNode): AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** Every node of a tree, the top included. */
export function* descendants(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const child of children(node)) yield* descendants(child);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
