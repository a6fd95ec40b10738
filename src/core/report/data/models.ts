import type { Day } from '../../school/day';
import type { ModelResult } from '../reportInput';
import type { ClassUnit, SchoolRecord } from '../schoolRecord';

/** The "Dân vận khéo" model of every class on a day, in the order of `Chi đội` (table 5). */
export function modelsOf(school: SchoolRecord, day: Day): ModelResult[] {
  return school.classes.map((unit) => {
    const { name: className, model, registered } = unit;
    if (!isRegistered(unit, day)) return { className, model: '', state: 'none' };
    const state = isActive(school, unit, day) ? 'active' : 'registered';
    return { className, model, ...(registered === undefined ? {} : { registered }), state };
  });
}

/** G1: a model counts from its day. */
export function isRegistered({ model, registered }: ClassUnit, day: Day): boolean {
  return model !== '' && registered !== undefined && registered <= day;
}

/** C2: a registered model and a counted kin row, both by the day. */
export function isActive({ ledgers }: SchoolRecord, unit: ClassUnit, day: Day): boolean {
  const ledger = ledgers.find(({ className }) => className === unit.name);
  const guides = ledger?.counted.some((row) => row.kin && row.day <= day) ?? false;
  return isRegistered(unit, day) && guides;
}
