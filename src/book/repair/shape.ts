import type { FindingCode } from '../../core/repair/finding';
import type { Repairs, Trace } from './repairs';

/** Findings about a tab's place and shape: until they are mended its formulas cannot be judged. */
const SHAPE: readonly FindingCode[] = [
  'tabRenamed',
  'tabLost',
  'tabDeleted',
  'lineInserted',
  'lineSetAside',
  'lineDeleted',
  'lineMoved',
  'titleChanged',
  'linesUnclear',
];

/** Whether a tab stands as nobody made it, what this walk mended aside. */
export function isMisshapen({ known, mends }: Repairs, name: string): boolean {
  if (mends) return known.some(({ code, tab }) => tab === name && code === 'linesUnclear');
  return known.some(({ code, tab }) => tab === name && SHAPE.includes(code));
}

/** Of what is known that which later parts ask for, each once. */
export function tracesOfShape({ known }: Repairs): Trace[] {
  const traces = new Map<string, Trace>();
  for (const { code, tab, params } of known) {
    if (!SHAPE.includes(code)) continue;
    // Under which name a tab stands keeps it from being taken for a copy.
    const named = code === 'tabRenamed' && params ? { params } : {};
    traces.set(`${code} ${tab}`, { code, tab, ...named });
  }
  return [...traces.values()];
}
