import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../src/page/contract';
import { dispatch } from '../../src/page/dispatch';
import { fakeHandlers, report } from '../browser/fakeAnswers';

function handlersWith(changed: Partial<Handlers>): Handlers {
  return {
    ...fakeHandlers,
    classProgress: () => ({ ok: true, value: { kind: 'other', tab: 'Tổng hợp' } }),
    ...changed,
  };
}

const wanted = { kind: 'month', from: '2026-03-01', to: '2026-03-31', share: false };

const log = vi.spyOn(console, 'error');
beforeEach(() => {
  log.mockImplementation(() => {});
});
afterEach(() => {
  log.mockReset();
});

describe('a request that keeps the contract', () => {
  test('reaches its handler with the checked input, and the value comes back', () => {
    const buildReport = vi.fn<Handlers['buildReport']>(() => ({
      ok: true,
      value: report,
    }));
    const request = { call: 'buildReport', input: { ...wanted, more: 1 } };
    expect(dispatch(handlersWith({ buildReport }), request)).toEqual({
      ok: true,
      value: report,
    });
    expect(buildReport).toHaveBeenCalledWith(wanted);
  });

  test('may leave the optional tab out', () => {
    const reply = dispatch(handlersWith({}), { call: 'classProgress', input: {} });
    expect(reply).toEqual({ ok: true, value: { kind: 'other', tab: 'Tổng hợp' } });
  });

  test('gets expected trouble as it is', () => {
    const trouble = { ok: false as const, code: 'busy', message: 'Sổ đang được cập nhật.' };
    const reply = dispatch(handlersWith({ buildReport: () => trouble }), {
      call: 'buildReport',
      input: wanted,
    });
    expect(reply).toEqual(trouble);
    expect(log).not.toHaveBeenCalled();
  });
});

describe('a request outside the contract is refused before any handler', () => {
  const requests: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'classProgress'],
    ['an unknown call', { call: 'deleteAll', input: {} }],
    ['a name of the prototype', { call: 'constructor', input: {} }],
    ['__proto__', { call: '__proto__', input: {} }],
    ['no input', { call: 'buildReport' }],
    ['a month that is none', { call: 'schoolBoard', input: { month: '2026-13' } }],
    ['a day that is none', { call: 'buildReport', input: { ...wanted, to: '2026-02-30' } }],
    ['a report of no kind', { call: 'buildReport', input: { ...wanted, kind: 'day' } }],
    ['a wrong type', { call: 'classProgress', input: { tab: 6 } }],
  ];
  test.each(requests)('%s', (_name, request) => {
    const never = () => {
      throw new Error('reached');
    };
    const handlers = handlersWith({ classProgress: never, buildReport: never });
    expect(dispatch(handlers, request)).toMatchObject({ ok: false, code: 'badRequest' });
  });
});

describe('trouble nobody expected', () => {
  test('a thrown error becomes a sentence that carries its text, and is logged', () => {
    const broken = new Error('Service Spreadsheets timed out');
    const handlers = handlersWith({
      classProgress: () => {
        throw broken;
      },
    });
    const reply = dispatch(handlers, { call: 'classProgress', input: {} });
    expect(reply).toEqual({
      ok: false,
      code: 'unexpected',
      message: expect.stringMatching(/^Có lỗi ngoài dự kiến.*Service Spreadsheets timed out$/),
    });
    expect(log).toHaveBeenCalledWith(broken);
  });

  test('a value outside the contract names the field and not what it held', () => {
    const handlers = handlersWith({
      buildReport: () => ({ ok: true, value: { ...report, url: 'javascript:alert(1)' } }),
    });
    const reply = dispatch(handlers, { call: 'buildReport', input: wanted });
    expect(reply).toMatchObject({ ok: false, code: 'unexpected' });
    expect(JSON.stringify(reply)).toContain('buildReport: url');
    expect(JSON.stringify(reply)).not.toContain('javascript');
  });

  test('a Date never gets out: google.script.run would fail on it', () => {
    const dated = { ...report, asOf: new Date() as unknown as string };
    const handlers = handlersWith({ buildReport: () => ({ ok: true, value: dated }) });
    const reply = dispatch(handlers, { call: 'buildReport', input: wanted });
    expect(reply).toMatchObject({ ok: false, code: 'unexpected' });
  });

  test('a field too many is left behind', () => {
    const more = { ...report, at: new Date() };
    const handlers = handlersWith({ buildReport: () => ({ ok: true, value: more }) });
    const reply = dispatch(handlers, { call: 'buildReport', input: wanted });
    expect(reply).toEqual({ ok: true, value: report });
  });
});
