import { describe, expect, it } from 'vitest';
import { targetResults } from '../../../src/core/report/data/targetResults';
import type { SchoolRecord } from '../../../src/core/report/schoolRecord';
import { NO_FIGURES } from '../../../src/core/rollup/combine';
import type { TypedTarget } from '../../../src/core/school/typedTargets';
import { day, schoolWith } from './smallSchool';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const results = (line: TypedTarget, own: Partial<SchoolRecord> = {}) =>
  targetResults(schoolWith({ targets: [line], ...own }), {
    cumulative: { ...NO_FIGURES, studentsReached: 34 },
    inPeriod: { ...NO_FIGURES, studentsReached: 5 },
    enrolment: 40,
    end: day('2026-01-31'),
  });

describe('a line of "Chỉ tiêu"', () => {
  it('is told with its year, its threshold and what came of it', () => {
    const plan = { indicator: 'B8', label: 'Học sinh hướng dẫn người thân', year: 2026 };
    expect(results({ ...plan, threshold: 85 })).toStrictEqual([
      { ...plan, threshold: 0.85, achieved: share(34, 40), inPeriod: 5, met: true },
    ]);
  });

  it('without a year and a threshold is told, and not judged', () => {
    const plan = { indicator: 'D1', label: 'Cán bộ, giáo viên có năng lực số' };
    const literacy = { students: share(30, 40), staff: share(39, 46) };
    expect(results(plan, { literacy })).toStrictEqual([{ ...plan, achieved: share(39, 46) }]);
  });

  it('that no school can measure stands with its threshold', () => {
    const plan = { indicator: 'D4', label: 'Người dân có tri thức cơ bản', year: 2030 };
    expect(results({ ...plan, threshold: 90 })).toStrictEqual([{ ...plan, threshold: 0.9 }]);
  });

  it('is not judged where there is nobody to count', () => {
    const plan = { indicator: 'D2', label: 'Học sinh được trang bị kỹ năng số', year: 2026 };
    expect(results({ ...plan, threshold: 100 })).toStrictEqual([
      { ...plan, threshold: 1, achieved: share(0, 0) },
    ]);
  });
});

describe('C1, asked of each group', () => {
  const plan = { indicator: 'C1', label: 'Có năng lực số', year: 2026 };
  const group = (label: string) => ({ indicator: 'C1', label, threshold: 0.85 });
  const [staff, students] = [group('Cán bộ, giáo viên, nhân viên'), group('Học sinh')];

  it('is missed where one group misses it', () => {
    const literacy = { students: share(36, 40), staff: share(39, 46) };
    expect(results({ ...plan, threshold: 85 }, { literacy })).toStrictEqual([
      {
        ...plan,
        threshold: 0.85,
        achieved: share(75, 86),
        met: false,
        parts: [
          { ...staff, achieved: share(39, 46), met: false },
          { ...students, achieved: share(36, 40), met: true },
        ],
      },
    ]);
  });

  it('is not judged while a group is empty', () => {
    const literacy = { students: share(36, 40), staff: share(0, 0) };
    expect(results({ ...plan, threshold: 85 }, { literacy })).toStrictEqual([
      {
        ...plan,
        threshold: 0.85,
        achieved: share(36, 40),
        parts: [
          { ...staff, achieved: share(0, 0) },
          { ...students, achieved: share(36, 40), met: true },
        ],
      },
    ]);
  });
});
