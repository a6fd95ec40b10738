import { en } from './en';
import { vi } from './vi';

export type Language = 'vi' | 'en';
export type TroubleCode = keyof typeof vi;
export type Params = Readonly<Record<string, string | number>>;

const tables: Readonly<Record<Language, Readonly<Record<TroubleCode, string>>>> = { vi, en };

/** The sentence of a trouble in the acting person's language. */
export function sentence(language: Language, code: TroubleCode, params: Params = {}): string {
  return tables[language][code].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
