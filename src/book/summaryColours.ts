import type { SummaryColour } from '../core/workbook/summaryPart';

/** Conditional colours, readable in print too: dark words on pale ground. */
export const SUMMARY_COLOURS: Readonly<
  Record<SummaryColour, { background: string; fontColour: string }>
> = {
  best: { background: '#b7e1c1', fontColour: '#0d652d' },
  good: { background: '#e6f4ea', fontColour: '#137333' },
  middle: { background: '#fff4ce', fontColour: '#7a4f01' },
  low: { background: '#fde3cf', fontColour: '#8a3b00' },
  worst: { background: '#f8d0cc', fontColour: '#8c1d18' },
  alarm: { background: '#fce8e6', fontColour: '#b3261e' },
  faint: { background: '#f1f3f4', fontColour: '#5f6368' },
};
