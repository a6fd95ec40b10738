import type { ComponentType } from 'preact';
import { ClassTab } from './components/ClassTab';
import { ReportTab } from './components/ReportTab';
import { words } from './words';

export interface Tab {
  /** Names the tab's elements in the page. */
  id: string;
  label: string;
  content: ComponentType;
}

/** The page's parts, in order; the first one is open at the start. */
export const tabs: readonly [Tab, ...Tab[]] = [
  { id: 'class', label: words.classTab.label, content: ClassTab },
  { id: 'report', label: words.reportTab.label, content: ReportTab },
];
