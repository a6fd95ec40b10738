import { describe, expect, it } from 'vitest';
import {
  type HandInFacts,
  handInState,
  handInStateWords,
  monthPhase,
} from '../../../src/core/board/handInState';
import { handInStateOf } from '../../../src/core/board/handInStates';

const facts: HandInFacts = {
  cell: '',
  phase: 'open',
  deadline: 46_178,
  entries: 0,
  invalid: 0,
  pending: 0,
};

describe('the state of a class and month', () => {
  it.each<[string, Partial<HandInFacts>, string]>([
    ['nothing typed', {}, 'chưa nhập'],
    ['rows of the month', { entries: 1 }, 'đang nhập'],
    ['rows not yet complete', { pending: 1 }, 'đang nhập'],
    ['a row to mend beats rows that count', { entries: 4, invalid: 1 }, 'cần sửa'],
    ['recorded on the last day', { cell: 46_178.9 }, 'nộp đúng hạn'],
    ['recorded a day late', { cell: 46_179.1 }, 'nộp muộn'],
    ['a day typed by hand', { cell: 46_178 }, 'nộp đúng hạn · tự ghi'],
    ['a late day typed by hand', { cell: 46_179 }, 'nộp muộn · tự ghi'],
    ['words typed by hand', { cell: 'đã gửi Zalo' }, 'đã nộp · tự ghi'],
    ['nothing handed in after the deadline', { phase: 'over', entries: 4 }, 'quá hạn, chưa nộp'],
    ['given back', { cell: 'trả lại: thiếu 3 em', phase: 'over' }, 'trả lại'],
    ['closed, whatever stands there', { cell: 46_179.1, phase: 'closed' }, 'đã chốt'],
    ['not begun', { phase: 'ahead', invalid: 2 }, ''],
  ])('%s', (_, change, words) => {
    const shown = handInStateWords({ ...facts, ...change });
    expect(shown).toBe(words);
    // What the board shows is read back as the same state.
    expect(handInStateOf(shown)).toBe(handInState({ ...facts, ...change }));
  });
});

describe('where a month stands', () => {
  const month = { from: 100, deadline: 135, closed: false };
  it.each([
    [99, 'ahead'],
    [100, 'open'],
    [135, 'open'],
    [136, 'over'],
  ])('on day %i: %s', (today, phase) => {
    expect(monthPhase(month, today)).toBe(phase);
  });

  it('a closed month is closed on any day', () => {
    expect(monthPhase({ ...month, closed: true }, 120)).toBe('closed');
  });
});
