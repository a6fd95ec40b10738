import type { TabKey } from './tabNames';

export type Editors = 'nobody' | 'union leader' | 'teachers';

/** How a tab stands in the book: order, colour, who may type (design section 2). */
export interface TabPlan {
  key: TabKey;
  editors: Editors;
  colour?: string;
  hidden?: true;
}

/** Colours follow the person: everyone's red, the teachers' yellow, the TPT's grey. */
const TAB_COLOUR = { everyone: '#b3261e', teachers: '#f2b705', unionLeader: '#9aa0a6' };

/** Before the class tabs, from left to right. */
export const TABS_BEFORE_CLASSES: readonly TabPlan[] = [
  { key: 'guide', editors: 'nobody', colour: TAB_COLOUR.everyone },
  { key: 'summary', editors: 'nobody', colour: TAB_COLOUR.everyone },
  { key: 'handIns', editors: 'teachers', colour: TAB_COLOUR.everyone },
];

/** Behind the class tabs. Hidden tabs are the add-on's own working tabs. */
export const TABS_AFTER_CLASSES: readonly TabPlan[] = [
  { key: 'proposals', editors: 'teachers', colour: TAB_COLOUR.teachers },
  { key: 'settings', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'classes', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'students', editors: 'teachers', colour: TAB_COLOUR.unionLeader },
  { key: 'rosterImport', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'narrative', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'activities', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'staff', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'targets', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'lists', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'reports', editors: 'union leader', colour: TAB_COLOUR.unionLeader },
  { key: 'years', editors: 'union leader', colour: TAB_COLOUR.unionLeader, hidden: true },
  { key: 'closings', editors: 'nobody', hidden: true },
  { key: 'rules', editors: 'nobody', hidden: true },
  { key: 'classLists', editors: 'nobody', hidden: true },
  { key: 'figures', editors: 'nobody', hidden: true },
  // Copies of it are the classes' tabs and keep its colour.
  { key: 'classTemplate', editors: 'nobody', colour: TAB_COLOUR.teachers, hidden: true },
];
