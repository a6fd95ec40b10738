import type { SettingKey } from '../workbook/settingsTab';

/**
 * What a release changed in the book, beside settings: either a further part of a tab that people
 * type on, or a tab of formulas and the add-on's own words, which is written anew. In the order in
 * which they are done: what others speak of comes first.
 */
export const LAYOUT_PARTS = [
  'weeks',
  'targetRules',
  'proposalSources',
  'closings',
  'board',
  'rules',
  'workingTabs',
  'classTemplate',
  'classLooks',
  'classTabs',
  'handInStates',
  'summary',
  'guide',
] as const;
export type LayoutPart = (typeof LAYOUT_PARTS)[number];

/** From one layout to the next; what people typed stays where it is. */
export interface LayoutStep {
  /** Settings that came below those of the layout before. */
  settings: readonly SettingKey[];
  parts: readonly LayoutPart[];
}

/** The step from layout 1 comes first. A step never changes once it was released. */
export const LAYOUT_STEPS: readonly LayoutStep[] = [
  {
    // Months are closed, the board shows states, classes get points, weeks and terms have a table.
    settings: [
      'points.reached',
      'points.able',
      'points.older',
      'points.onTime',
      'points.registered',
      'points.excellent',
      'points.good',
      'points.fair',
      'points.pass',
    ],
    parts: [...LAYOUT_PARTS],
  },
  {
    // Reports are judged, addressed and signed by settings; rows of class tabs look better.
    settings: [
      'reports.literacy',
      'reports.signature',
      'reports.recipients',
      'reports.addressees',
      'reports.ground',
      'reports.schoolRecipients',
      'reports.deputy',
      'reports.principalEmail',
    ],
    parts: ['classTemplate', 'classLooks', 'summary', 'guide'],
  },
  {
    // A skill without a group's letter counts in the group "Khác"; `Chỉ tiêu` rejects what is no number;
    // the principal's page tells no month as open any more once the last deadline has passed.
    settings: [],
    parts: ['targetRules', 'classTemplate', 'classTabs', 'summary'],
  },
];

/** The layout that this release makes and works on. */
export const LAYOUT = LAYOUT_STEPS.length + 1;
