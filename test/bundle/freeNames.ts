import type { AnyNode, Class, Function as FunctionNode } from 'acorn';
import { provenNames } from './provenNames';
import { children } from './syntaxTree';

export interface FreeName {
  name: string;
  /** `typeof` only asks; `guarded` stands where a `typeof` has proven the name to be defined. */
  use: 'plain' | 'guarded' | 'typeof';
  /** Place in the source, in UTF-16 units. */
  at: number;
}

interface Scope {
  names: Set<string>;
  outer?: Scope;
  /** Where `var` lands. */
  home: Scope;
}

interface Reference extends FreeName {
  scope: Scope;
}

/**
 * Every mention of a name that a program does not declare, writing included. A function declared in
 * a block counts as known in that block only (strict mode), which at worst reports a name too many.
 */
export function freeNames(program: AnyNode): FreeName[] {
  const references: Reference[] = [];
  visit(program, newScope(undefined, 'home'), [], references);
  return references
    .filter(({ name, scope }) => !isDeclared(name, scope))
    .map(({ name, use, at }) => ({ name, use, at }));
}

/** @param proven names that conditions around the node have shown to be defined */
function visit(node: AnyNode, scope: Scope, proven: string[], found: Reference[]): void {
  const inside = (child: AnyNode | null | undefined, where = scope, also: string[] = []) => {
    if (child) visit(child, where, also.length ? [...proven, ...also] : proven, found);
  };
  const all = (nodes: readonly (AnyNode | null)[], where = scope) => {
    for (const child of nodes) inside(child, where);
  };
  const refer = (name: string, use: FreeName['use']) =>
    found.push({ name, use, at: node.start, scope });

  switch (node.type) {
    case 'Identifier':
      refer(node.name, proven.includes(node.name) ? 'guarded' : 'plain');
      return;
    case 'UnaryExpression':
      if (node.operator === 'typeof' && node.argument.type === 'Identifier') {
        refer(node.argument.name, 'typeof');
      } else inside(node.argument);
      return;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return all([...node.params, node.body], functionScope(node, scope));
    case 'ClassDeclaration':
    case 'ClassExpression':
      return all([node.superClass ?? null, node.body], classScope(node, scope));
    case 'VariableDeclaration':
      for (const { id } of node.declarations) {
        declare(node.kind === 'var' ? scope.home : scope, id);
      }
      return all(node.declarations);
    case 'ImportDeclaration':
      for (const { local } of node.specifiers) declare(scope, local);
      return;
    case 'ExportSpecifier':
      return inside(node.local);
    case 'CatchClause': {
      const own = newScope(scope);
      if (node.param) declare(own, node.param);
      return all([node.param ?? null, node.body], own);
    }
    case 'BlockStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'SwitchStatement':
      return all(children(node), newScope(scope));
    case 'IfStatement':
    case 'ConditionalExpression':
      inside(node.test);
      inside(node.consequent, scope, provenNames(node.test, true));
      return inside(node.alternate, scope, provenNames(node.test, false));
    case 'LogicalExpression':
      inside(node.left);
      return inside(
        node.right,
        scope,
        node.operator === '??' ? [] : provenNames(node.left, node.operator === '&&'),
      );
    case 'MemberExpression':
      inside(node.object);
      return inside(node.computed ? node.property : null);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      inside(node.computed ? node.key : null);
      return inside(node.value);
    case 'LabeledStatement':
      return inside(node.body);
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return;
    default:
      return all(children(node));
  }
}

function functionScope(node: FunctionNode, scope: Scope): Scope {
  if (node.type === 'FunctionDeclaration' && node.id) declare(scope, node.id);
  const own = newScope(scope, 'home');
  if (node.type === 'FunctionExpression' && node.id) declare(own, node.id);
  if (node.type !== 'ArrowFunctionExpression') own.names.add('arguments');
  for (const parameter of node.params) declare(own, parameter);
  return own;
}

function classScope(node: Class, scope: Scope): Scope {
  const own = newScope(scope);
  if (node.id) declare(node.type === 'ClassDeclaration' ? scope : own, node.id);
  return own;
}

function newScope(outer: Scope | undefined, kind?: 'home'): Scope {
  const scope = { names: new Set<string>(), ...(outer && { outer }) } as Scope;
  scope.home = kind === 'home' || !outer ? scope : outer.home;
  return scope;
}

/** Adds the names that a declared pattern binds. */
function declare(scope: Scope, pattern: AnyNode): void {
  for (const name of boundNames(pattern)) scope.names.add(name);
}

function boundNames(pattern: AnyNode | null): string[] {
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

function isDeclared(name: string, scope: Scope | undefined): boolean {
  for (let at = scope; at; at = at.outer) if (at.names.has(name)) return true;
  return false;
}
