import type { Step } from '../deck/step';
import type { ViewSpec } from '../view/viewSpec';
import type { Place } from './presentation';

/**
 * Where a presentation of what is looked at begins: at the step that shows the very same, else at the first. What a step
 * leaves to the view is not compared.
 */
export function startOf(steps: readonly Step[], spec: ViewSpec): Place | undefined {
  const step = steps.findIndex((each) => isShown(each, spec));
  const found = steps[step];
  return found && { step: found.id, at: { step, part: 0 }, first: undefined };
}

function isShown({ spec: wanted, days, lane, strips }: Step, spec: ViewSpec): boolean {
  if (lane !== undefined || strips) return false;
  const whole = { ...spec, ...wanted, window: days ?? ('window' in wanted ? wanted.window : spec.window) };
  return Object.keys(whole).every((name) => {
    const key = name as keyof ViewSpec;
    return JSON.stringify(whole[key]) === JSON.stringify(spec[key]);
  });
}
