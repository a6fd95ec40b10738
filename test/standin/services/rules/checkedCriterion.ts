import { type Criterion, criterionNamed } from '../../model/criteria';
import type { EnumValue } from '../../runtime/enumeration';
import { fits } from '../../runtime/signature';
import { Trouble } from '../../runtime/trouble';

/** A criterion by its enum, given its values: they must be those of the criterion's own method. */
export function checkedCriterion({ name }: EnumValue, values: readonly unknown[]): Criterion {
  const criterion = criterionNamed(name) as Criterion;
  if (!fits(criterion.signature, values)) throw new Trouble('invalidArgument', { name: 'args' });
  return criterion;
}
