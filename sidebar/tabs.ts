import type { ComponentType } from 'preact';
import { ClassTab } from './classTab/ClassTab';
import { ReportTab } from './reportTab/ReportTab';
import { SchoolTab } from './schoolTab/SchoolTab';
import { SetUpTab } from './setUpTab/SetUpTab';
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
  { id: 'school', label: words.schoolTab.label, content: SchoolTab },
  { id: 'report', label: words.reportTab.label, content: ReportTab },
  { id: 'setUp', label: words.setUpTab.label, content: SetUpTab },
];
