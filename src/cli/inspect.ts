import { loadPlan } from './loadPlan';
import { parseInspectArguments } from './parseArguments';
import { planJson } from './planJson';

/** `milepost inspect FILE...`: the plan as one JSON object, to be printed on stdout. */
export function inspect(words: readonly string[]): string {
  return `${JSON.stringify(planJson(loadPlan(parseInspectArguments(words))), undefined, 2)}\n`;
}
