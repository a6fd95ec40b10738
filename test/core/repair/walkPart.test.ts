import { expect, it } from 'vitest';
import { classOfPart, classPart } from '../../../src/core/repair/walkPart';

it.each(['6A1', '6/1', 'class:', ''])('the stretch of class %j is about that class', (name) => {
  expect(classOfPart(classPart(name))).toBe(name);
});

it.each(['frame', 'order', 'classes'] as const)('the stretch %s is about no class', (part) => {
  expect(classOfPart(part)).toBeUndefined();
});
