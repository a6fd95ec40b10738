import { expect, test } from 'vitest';
import { chartData } from '../../../src/core/papers/chartData';
import { sampleMonth } from '../report/sampleMonth';
import { sampleCharts } from './samplePapers';

test('the pictures of a report show its classes and months', () => {
  expect(chartData(sampleMonth, false)).toEqual(sampleCharts);
  expect(chartData(sampleMonth, true)).toEqual(sampleCharts);
});

test('a public copy draws no class of one or two students', () => {
  const [first, ...others] = sampleMonth.classes;
  if (!first) throw new Error('no class');
  const few = { ...first, cumulative: { ...first.cumulative, studentsReached: 2 } };
  const input = { ...sampleMonth, classes: [few, ...others] };
  expect(chartData(input, false).classes).toHaveLength(20);
  expect(chartData(input, true)).toEqual({ classes: [], months: sampleCharts.months });
});
