import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import init, { Model } from '@ironcalc/wasm';
import { excelFormula } from '../../build/demo/excelFormula';
import type { Scalar } from '../standin/formula';

/** An empty model. Its sheets count from 0, rows and columns from 1. */
export async function ironModel(): Promise<Model> {
  const main = createRequire(import.meta.url).resolve('@ironcalc/wasm');
  await init({ module_or_path: readFileSync(main.replace(/wasm\.js$/, 'wasm_bg.wasm')) });
  const model = new Model('Book', 'en', 'UTC', 'en');
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
