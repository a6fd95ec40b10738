import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ENTRY_POINTS } from '../src/entryPoints';

const GLOBAL = 'app';

/**
 * The server's bundle: one closed scope and, behind it, one top-level function per entry point,
 * the only form in which Apps Script finds them (platform 4.4-4.6).
 * @param plugins for a variant of the sources; the product is built with none
 */
export async function bundleServer(plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../src/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins,
    // Private and static fields are parse errors in Apps Script (platform 6.4).
    supported: {
      'class-field': false,
      'class-private-field': false,
      'class-private-method': false,
      'class-static-field': false,
    },
    footer: { js: ENTRY_POINTS.map(entryFunction).join('\n') },
  });
  return result.outputFiles[0]?.text ?? '';
}

function entryFunction(name: string): string {
  return `function ${name}(){return ${GLOBAL}.entryPoints.${name}.apply(this,arguments)}`;
}
