import type { SettingKey } from '../workbook/settingsTab';
import { LAYOUT_PARTS, LAYOUT_STEPS, type LayoutPart } from './layoutSteps';

export interface Migration {
  settings: SettingKey[];
  /** In the order in which they are done, each once. */
  parts: LayoutPart[];
}

/** What leads from a layout to today's: all steps from there on. */
export function planMigration(layout: number): Migration {
  const steps = LAYOUT_STEPS.slice(layout - 1);
  return {
    settings: steps.flatMap(({ settings }) => settings),
    parts: LAYOUT_PARTS.filter((part) => steps.some(({ parts }) => parts.includes(part))),
  };
}
