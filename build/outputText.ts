import { type BuildOptions, build } from 'esbuild';

/** What the bundler makes of one entry point, as text; `code: 'noOutput'` where it makes nothing. */
export async function outputText(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const text = outputFiles?.[0]?.text ?? '';
  if (text === '') throw new Error('The bundler made nothing', { cause: { code: 'noOutput' } });
  return text;
}
