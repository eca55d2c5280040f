import { alike } from '../base/alike';
import type { Field } from '../model/columnMapping';
import type { Milestone, Plan } from '../model/milestone';
import { milestonePlaces } from '../state/milestonePlaces';

/** The fields of a milestone that are read from cells. */
const READ = ['title', 'leads', 'area', 'phases', 'notes'] as const;

/** The columns that phases are made of. */
const PHASE_FIELDS: readonly Field[] = ['phase', 'date', 'end', 'funding'];

/** The first milestone of the second plan that does not say what it says in the first; `undefined`: all do. */
export function readOtherwise(
  before: Plan,
  after: Plan,
  /** Which fields lack a column that they had. */
  isTouched: (field: Field) => boolean,
): Milestone | undefined {
  const places = milestonePlaces(before);
  const compared = READ.filter((field) => (field === 'phases' ? !PHASE_FIELDS.some(isTouched) : !isTouched(field)));
  return after.milestones.find(({ file, line, ...milestone }) => {
    const one = places(file, line);
    return one === undefined || compared.some((field) => !alike(one[field], milestone[field]));
  });
}
