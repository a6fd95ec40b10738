import type { AnyNode } from 'acorn';

/** The names that a stretch of source declares, and the scopes around it. */
export interface Scope {
  names: Set<string>;
  outer: Scope | undefined;
  /** The function's or program's own scope, where `var` lands. */
  function: Scope;
}

export function newScope(outer?: Scope, kind: 'block' | 'function' = 'block'): Scope {
  const scope = { names: new Set<string>(), outer } as Scope;
  scope.function = outer && kind === 'block' ? outer.function : scope;
  return scope;
}

/** Adds the names that a declared pattern binds; where there is none (`catch {}`), nothing. */
export function declare(scope: Scope, pattern: AnyNode | null | undefined): void {
  for (const name of boundNames(pattern)) scope.names.add(name);
}

export function isDeclared(name: string, scope: Scope | undefined): boolean {
  for (let at = scope; at; at = at.outer) if (at.names.has(name)) return true;
  return false;
}

function boundNames(pattern: AnyNode | null | undefined): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) =>
        boundNames(part.type === 'Property' ? part.value : part.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    default:
      return [];
  }
}
