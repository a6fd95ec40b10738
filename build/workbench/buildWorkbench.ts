import { fileURLToPath } from 'node:url';
import { outputText } from '../outputText';

export interface BuiltWorkbench {
  /** HTML of the workbench itself. */
  readonly page: string;
  /** HTML that shows a paper. */
  readonly paperPage: string;
  /** Script that leads `google.script.run` of a frame to the workbench. */
  readonly bridge: string;
  /** Code of the thread that serves the pages. */
  readonly thread: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds all that the workbench sends out; each page is one text that fetches nothing. */
export async function buildWorkbench(): Promise<BuiltWorkbench> {
  const [page, paperPage, bridge, thread] = await Promise.all([
    htmlOf('Sổ Bình dân học vụ số', 'page/main.tsx', 'page/workbench.css'),
    htmlOf('Tài liệu', 'page/paperPage.ts', 'page/paperPage.css'),
    browserCode('page/frameBridge.ts'),
    threadCode(),
  ]);
  return { page, paperPage, bridge, thread };
}

async function htmlOf(title: string, script: string, style: string): Promise<string> {
  const [code, css] = await Promise.all([browserCode(script), browserCode(style)]);
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    `<title>${title}</title><style>${css}</style></head>`,
    `<body><div id="app"></div><script>${code}</script></body></html>`,
  ].join('');
}

/** esbuild writes `</script` so that only JavaScript understands it. */
function browserCode(entry: string): Promise<string> {
  return outputText({
    entryPoints: [here(entry)],
    tsconfig: here('page/tsconfig.json'),
    target: 'es2022',
    format: 'iife',
    minify: true,
    loader: { '.ttf': 'dataurl' },
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

function threadCode(): Promise<string> {
  return outputText({
    entryPoints: [here('server/pageThread.ts')],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
}
