import { loadPlan } from './loadPlan';
import { parseInspectArguments } from './parseArguments';
import { planJson } from './planJson';

/** `milepost inspect FILE...`: the plan as one JSON object, to be printed on stdout. */
export async function inspect(words: readonly string[]): Promise<string> {
  return `${JSON.stringify(planJson(await loadPlan(parseInspectArguments(words))), undefined, 2)}\n`;
}
