import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { outputText } from './outputText';

const folder = fileURLToPath(new URL('../sidebar/', import.meta.url));

/**
 * The sidebar as one HTML text that asks nothing of the network: template, style and script.
 * Throws where a part would not survive being written into HTML.
 */
export async function buildPage(): Promise<string> {
  const [template, style, script] = await Promise.all([
    readFile(`${folder}sidebar.html`, 'utf8'),
    bundle('sidebar.css'),
    bundle('main.tsx'),
  ]);
  // Replaced by functions: `$&` in a bundle is no pattern.
  return template
    .replace('/* STYLE */', () => inline(style, 'style'))
    .replace('/* SCRIPT */', () => inline(script, 'script'));
}

async function bundle(entry: string): Promise<string> {
  const text = await outputText({
    entryPoints: [`${folder}${entry}`],
    tsconfig: `${folder}tsconfig.json`,
    format: 'iife',
    target: 'es2019',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return text.trim();
}

/**
 * Text for the inside of an element. `</script` is written so that only JavaScript understands it
 * (esbuild does so already; this holds it to that); `<!--` cannot be, in code it may be a comparison.
 */
function inline(text: string, element: 'script' | 'style'): string {
  const escaped = text.replace(new RegExp(`</(?=${element})`, 'gi'), '<\\/');
  if (escaped.includes('<!--')) {
    throw new Error(`The ${element} holds an HTML comment`, { cause: { code: 'htmlComment' } });
  }
  return escaped;
}
