import { parseArgs } from 'node:util';
import { STUDENTS_A_CLASS } from './benchSchool';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Numbers of classes to measure. */
  classes: number[];
  /** Those of them for which the plain version is measured too. */
  plain: number[];
  browser: boolean;
  json: boolean;
}

const LARGEST = 60;
/** Of a larger school the plain version does no job within a day of the stand-in’s clock. */
const LARGEST_PLAIN = 30;

export const USAGE = `npm run bench -- [options]

  --classes 1,20,60   schools to measure, by their classes (${STUDENTS_A_CLASS} students each)
  --plain 1,20        those for which the plain cell-by-cell version is measured too; none: ''
  --no-browser        without the times of the sidebar and the workbench
  --json              the same for machines, on the standard output
`;

/** @returns how to use them, where that is asked for or they cannot be understood */
export function benchOptions(args: readonly string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        classes: { type: 'string', default: '1,20,60' },
        plain: { type: 'string', default: '1,20' },
        'no-browser': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return USAGE;
    const [classes, plain] = [
      numbers(values.classes, LARGEST),
      numbers(values.plain, LARGEST_PLAIN),
    ];
    return { classes, plain, browser: !values['no-browser'], json: values.json };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${USAGE}`;
  }
}

function numbers(list: string, largest: number): number[] {
  if (list.trim() === '') return [];
  return list.split(',').map((text) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > largest) {
      throw new Error(`a number from 1 to ${largest} is wanted, not "${text}"`);
    }
    return number;
  });
}
