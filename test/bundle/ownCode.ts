import { build } from 'esbuild';
import { root } from './dist';

/** What `src` alone comes to, as one ES module: packages stay outside. */
export async function bundleOwnCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/main.ts`],
    bundle: true,
    write: false,
    packages: 'external',
    format: 'esm',
    platform: 'neutral',
    target: 'es2019',
  });
  return outputFiles[0]?.text ?? '';
}
