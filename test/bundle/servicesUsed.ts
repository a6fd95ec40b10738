import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from '@ts-morph/common';

/** A method of Google's that our code calls, and the scopes of which any one lets it run. */
export interface ServiceUse {
  /** `Range.setValues`. */
  method: string;
  /** Empty where the reference asks for none. */
  scopes: readonly string[];
  /** First place, relative to the project. */
  place: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Types with the scopes of each method out of Google's reference in its comment. */
const REFERENCE = 'gas-types-detailed';
const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g;

/** Every Google method that the sources call, resolved by the compiler and not by its name. */
export function servicesUsed(): ServiceUse[] {
  const program = ts.createProgram(
    [
      path.join(ROOT, 'src/main.ts'),
      path.join(ROOT, 'node_modules', REFERENCE, 'index.d.ts'),
      path.join(ROOT, 'node_modules', REFERENCE, 'apis/drive_v2.d.ts'),
    ],
    {
      noEmit: true,
      target: ts.ScriptTarget.ES2020,
      lib: ['lib.es2020.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      strict: true,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const uses = new Map<string, ServiceUse>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.declaration;
      if (declaration && ts.isMethodSignature(declaration) && isReference(declaration)) {
        const method = nameOf(declaration);
        const use = { method, scopes: scopesOf(declaration), place: placeOf(node) };
        if (!uses.has(method)) uses.set(method, use);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(path.join(ROOT, 'src/'))) visit(file);
  }
  return [...uses.values()];
}

function isReference(node: ts.Node): boolean {
  return node.getSourceFile().fileName.includes(REFERENCE);
}

function nameOf({ parent, name }: ts.MethodSignature): string {
  return `${ts.isInterfaceDeclaration(parent) ? parent.name.text : ''}.${name.getText()}`;
}

/** As the comment of the declaration lists them. */
function scopesOf(declaration: ts.MethodSignature): string[] {
  return [...new Set(declaration.getFullText().match(SCOPE) ?? [])];
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(ROOT, file.fileName)}:${line + 1}`;
}
