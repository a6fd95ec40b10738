import { expect, it } from 'vitest';
import { REPORT_KINDS, type ReportKind, reportKind } from '../../../src/core/report/reportKinds';

const kinds = () => (Object.keys(REPORT_KINDS) as ReportKind[]).map(reportKind);

it('each kind of report is listed under a name of its own, since the name tells them apart', () => {
  expect(new Set(kinds().map(({ record }) => record)).size).toBe(kinds().length);
});

it('only what is named so is a copy for people outside the school', () => {
  const open = kinds().filter(({ publicCopy }) => publicCopy);
  expect(open.map(({ record }) => record)).toEqual(['Báo cáo tháng của Liên đội (bản công khai)']);
});
