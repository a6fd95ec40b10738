import type { Settings } from './settings';

/** C1 is met when staff and students each reach it, or when both together do (design 3). */
export const LITERACY_CHOICES = ['Từng nhóm cùng đạt', 'Tính chung'] as const;
export const [, TOGETHER] = LITERACY_CHOICES;

/** Who signs: TPT with the principal's approval, TPT alone, or the principal (domain 2.2). */
export type SignatureStyle = 'leaderWithApproval' | 'leader' | 'principal';

/** Who signs the Liên đội's reports, in the words of `Cài đặt`; the first is the default. */
export const SIGNATURE_CHOICES: Readonly<Record<string, SignatureStyle>> = {
  'Tổng phụ trách ký, Hiệu trưởng duyệt': 'leaderWithApproval',
  'Tổng phụ trách ký': 'leader',
  'Hiệu trưởng ký': 'principal',
};

type ReportSettings = NonNullable<Settings['reports']>;

/** A setting of the reports as typed, without spaces around; empty where there is none. */
export function reportSetting({ reports }: Settings, key: keyof ReportSettings): string {
  return reports?.[key].trim() ?? '';
}

/** A setting that lists things with `;` between; a stop at the end is the paper's own. */
export function reportList(settings: Settings, key: keyof ReportSettings): string[] {
  return reportSetting(settings, key)
    .split(/[;\n]/)
    .map((part) =>
      part
        .replace(/^\s*-/, '')
        .replace(/\.\s*$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

export function signatureStyle(settings: Settings): SignatureStyle {
  return SIGNATURE_CHOICES[reportSetting(settings, 'signature')] ?? 'leaderWithApproval';
}

/** Whether C1 is judged on both groups together. */
export function judgesTogether(settings: Settings): boolean {
  return reportSetting(settings, 'literacy') === TOGETHER;
}
