import type { AnyNode } from 'acorn';
import { provenNames } from './provenNames';
import { declare, isDeclared, newScope, type Scope } from './scope';
import { children } from './syntaxTree';

export interface FreeName {
  name: string;
  /** `typeof` only asks; `guarded` stands where a `typeof` has proven the name to be defined. */
  use: 'plain' | 'guarded' | 'typeof';
  /** Place in the source, in UTF-16 units. */
  at: number;
}

/** A node, the scope it stands in, and the names that conditions around it have proven. */
interface Place {
  node: AnyNode;
  scope: Scope;
  proven: readonly string[];
}

type Mention = FreeName & { scope: Scope };

/**
 * Every mention of a name that a program does not declare, writing included. A function declared in
 * a block counts as known in that block only (strict mode), which at worst reports a name too many.
 */
export function freeNames(program: AnyNode): FreeName[] {
  // Asked at the end: what is declared further down is declared all the same.
  return mentions({ node: program, scope: newScope(), proven: [] })
    .filter(({ name, scope }) => !isDeclared(name, scope))
    .map(({ name, use, at }) => ({ name, use, at }));
}

function mentions(place: Place): Mention[] {
  const { node, scope, proven } = place;
  if (node.type === 'Identifier') {
    const use = proven.includes(node.name) ? 'guarded' : 'plain';
    return [{ name: node.name, use, at: node.start, scope }];
  }
  if (node.type === 'UnaryExpression' && node.operator === 'typeof') {
    const asked = node.argument;
    if (asked.type === 'Identifier') {
      return [{ name: asked.name, use: 'typeof', at: asked.start, scope }];
    }
  }
  return below(place).flatMap(mentions);
}

/** The places below a node, without names that are no variables; declares what it declares. */
function below({ node, scope, proven }: Place): Place[] {
  const at = (nodes: readonly (AnyNode | null | undefined)[], where = scope, also: string[] = []) =>
    nodes.flatMap((child) =>
      child
        ? { node: child, scope: where, proven: also.length ? [...proven, ...also] : proven }
        : [],
    );

  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const own = newScope(scope, 'function');
      declare(node.type === 'FunctionDeclaration' ? scope : own, node.id);
      if (node.type !== 'ArrowFunctionExpression') own.names.add('arguments');
      for (const parameter of node.params) declare(own, parameter);
      return at([...node.params, node.body], own);
    }
    case 'ClassDeclaration':
    case 'ClassExpression': {
      const own = newScope(scope);
      declare(node.type === 'ClassDeclaration' ? scope : own, node.id);
      return at([node.superClass, node.body], own);
    }
    case 'VariableDeclaration':
      for (const { id } of node.declarations) {
        declare(node.kind === 'var' ? scope.function : scope, id);
      }
      return at(node.declarations);
    case 'ImportDeclaration':
      for (const { local } of node.specifiers) declare(scope, local);
      return [];
    case 'CatchClause': {
      const own = newScope(scope);
      declare(own, node.param);
      return at([node.param, node.body], own);
    }
    case 'BlockStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'SwitchStatement':
      return at(children(node), newScope(scope));
    case 'IfStatement':
    case 'ConditionalExpression':
      return [
        ...at([node.test]),
        ...at([node.consequent], scope, provenNames(node.test, true)),
        ...at([node.alternate], scope, provenNames(node.test, false)),
      ];
    case 'LogicalExpression': {
      const guards = node.operator === '??' ? [] : provenNames(node.left, node.operator === '&&');
      return [...at([node.left]), ...at([node.right], scope, guards)];
    }
    case 'MemberExpression':
      return at([node.object, node.computed ? node.property : null]);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return at([node.computed ? node.key : null, node.value]);
    case 'ExportSpecifier':
      return at([node.local]);
    case 'LabeledStatement':
      return at([node.body]);
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return [];
    default:
      return at(children(node));
  }
}
