import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyNode } from 'acorn';
import { parseAst } from 'vitest/node';
import { root } from './dist';
import { descendants } from './syntaxTree';

export interface SourceImport {
  /** The importing file from the checkout's root, with slashes. */
  from: string;
  /** A file of the checkout from its root, without extension; or a package as written. */
  to: string;
  kind: 'file' | 'package';
}

/**
 * Every import of the sources under a folder of the checkout: static, dynamic, re-exporting, of types
 * alone, and `require`. Bundlers drop imports of types, so the sources themselves are parsed.
 */
export function sourceImports(folder: string): SourceImport[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .flatMap((from) => importsOf(from, readFileSync(path.join(root, from), 'utf8')));
}

/** @param from where the text stands, which relative imports start from */
export function importsOf(from: string, text: string): SourceImport[] {
  const program = parseAst(text, { lang: from.endsWith('x') ? 'tsx' : 'ts' });
  return [...descendants(program as unknown as AnyNode)].flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    return specifier.startsWith('.')
      ? { from, to: path.posix.join(path.posix.dirname(from), specifier), kind: 'file' }
      : { from, to: specifier, kind: 'package' };
  });
}

/** What a node imports; the parser's own nodes for types (`TSImportType`) have a `source` too. */
function specifierOf(node: AnyNode): string | undefined {
  if (node.type === 'CallExpression') {
    const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
    return isRequire ? text(node.arguments[0]) : undefined;
  }
  return 'source' in node ? text(node.source) : undefined;
}

/** A module named by anything but a plain text cannot be judged and is refused. */
function text(node: AnyNode | null | undefined): string | undefined {
  if (!node) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  throw new Error('A module is named by an expression', { cause: { code: 'computedImport' } });
}
