import type { Figures } from './figures';

export const NO_FIGURES: Figures = {
  entries: 0,
  studentsReached: 0,
  relativesGuided: 0,
  relativesAble: 0,
  middleAgedOrElderlyGuided: 0,
  neighboursGuided: 0,
  entriesBySkillGroup: {},
};

/** The school is the sum of its classes. */
export function sumFigures(all: readonly Figures[]): Figures {
  return all.reduce((sum, figures) => combine(sum, figures, 1), NO_FIGURES);
}

/** A period's own figure: cumulative at its end less cumulative the day before its start. */
export function growth(atEnd: Figures, before: Figures): Figures {
  return combine(atEnd, before, -1);
}

function combine(a: Figures, b: Figures, sign: 1 | -1): Figures {
  const groups = { ...a.entriesBySkillGroup };
  for (const [group, count] of Object.entries(b.entriesBySkillGroup)) {
    groups[group] = (groups[group] ?? 0) + sign * count;
  }
  const present = Object.entries(groups).filter(([, count]) => count !== 0);
  const figure = (key: Exclude<keyof Figures, 'entriesBySkillGroup'>) => a[key] + sign * b[key];
  return {
    entries: figure('entries'),
    studentsReached: figure('studentsReached'),
    relativesGuided: figure('relativesGuided'),
    relativesAble: figure('relativesAble'),
    middleAgedOrElderlyGuided: figure('middleAgedOrElderlyGuided'),
    neighboursGuided: figure('neighboursGuided'),
    entriesBySkillGroup: Object.fromEntries(
      present.sort(([left], [right]) => (left < right ? -1 : 1)),
    ),
  };
}
