import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe calls serious or critical in a document, each with its element: `button-name: <button>`.
 * @param exclude selectors of what is not ours to mend
 */
export async function seriousFindings(
  document: Frame | Page,
  exclude: readonly string[] = [],
): Promise<string[]> {
  const isThere = await document.evaluate("typeof axe !== 'undefined'");
  if (!isThere) await document.evaluate(await source);
  const violations = await document.evaluate(
    async (selectors) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: Finding[] }> };
      };
      const context = { exclude: selectors.map((each) => [each]) };
      return (await axe.run(context, { resultTypes: ['violations'] })).violations;
    },
    [...exclude],
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
