import type { ComponentType } from 'preact';
import type { Output } from '../../src/page/contract';
import { words } from '../words';
import { ClassesStep } from './ClassesStep';
import { ClassTabsStep } from './ClassTabsStep';
import { RosterStep } from './RosterStep';
import { SchoolStep } from './SchoolStep';
import { TabsStep } from './TabsStep';
import { TargetsStep } from './TargetsStep';

export type SetUpState = Output<'setUpState'>;

export interface StepProps {
  state: SetUpState;
  /** The book was changed from here. */
  onChange(): void;
}

export interface StepPlan {
  key: string;
  title: string;
  /** How far it is, in a few words. */
  far: string;
  isDone: boolean;
  /** Whether anything can be done about it yet. */
  isReady: boolean;
  content: ComponentType<StepProps>;
}

const say = words.setUpTab;

/** The steps in their order, with how the book stands. */
export function stepsOf(state: SetUpState): StepPlan[] {
  const { tabs, fields, students, classes, complete, targets } = state;
  const hasTabs = tabs.done === tabs.total;
  const missing = fields.filter(({ needed, value }) => needed && value === '').length;
  const hasYear = hasTabs && missing === 0;
  return [
    {
      key: 'tabs',
      title: say.tabs.title,
      far: say.tabs.state(tabs.done, tabs.total),
      isDone: hasTabs,
      isReady: true,
      content: TabsStep,
    },
    {
      key: 'school',
      title: say.school.title,
      far: hasTabs ? say.school.state(missing) : '',
      isDone: hasYear,
      isReady: hasTabs,
      content: SchoolStep,
    },
    {
      key: 'roster',
      title: say.roster.title,
      far: hasTabs ? say.roster.state(students) : '',
      isDone: students > 0,
      isReady: hasYear,
      content: RosterStep,
    },
    {
      key: 'classes',
      title: say.classes.title,
      far: hasTabs ? say.classes.state(classes.length) : '',
      // A school may do without accounts; once the tabs stand there is nothing to wait for.
      isDone: complete || (classes.length > 0 && classes.every(({ hasTeacher }) => hasTeacher)),
      isReady: hasTabs,
      content: ClassesStep,
    },
    {
      key: 'classTabs',
      title: say.classTabs.title,
      far: hasTabs
        ? say.classTabs.state(classes.filter(({ ready }) => ready).length, classes.length)
        : '',
      isDone: complete,
      isReady: hasYear && classes.length > 0,
      content: ClassTabsStep,
    },
    {
      key: 'targets',
      title: say.targets.title,
      far: hasTabs ? say.targets.state(targets.length) : '',
      isDone: targets.length > 0,
      isReady: hasTabs,
      content: TargetsStep,
    },
  ];
}
