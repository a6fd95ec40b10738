import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { excelFormula } from '../../build/demo/excelFormula';
import type { Scalar } from '../standin/formula';

/** What is used of @ironcalc/wasm. Sheets count from 0, rows and columns from 1. */
export interface IronModel {
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  evaluate(): void;
  pauseEvaluation(): void;
}

interface IronModule {
  default(options: { module_or_path: Uint8Array }): Promise<unknown>;
  Model: new (name: string, locale: string, timezone: string, language: string) => IronModel;
}

/** An empty model, or `undefined` where the package is not installed. */
export async function ironModel(): Promise<IronModel | undefined> {
  const main = resolved('@ironcalc/wasm');
  if (main === undefined) return undefined;
  const iron: IronModule = await import(pathToFileURL(main).href);
  await iron.default({ module_or_path: readFileSync(main.replace(/wasm\.js$/, 'wasm_bg.wasm')) });
  const model = new iron.Model('Book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/** What typing puts that value into a cell of IronCalc. */
export function ironInput(value: Scalar): string {
  if (value === null) return '';
  if (value === '') return '=""';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `'${value}`;
}

/** A formula of the book in IronCalc's dialect. */
export function ironFormula(formula: string): string {
  return `=${excelFormula(formula) ?? ''}`;
}

function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}
