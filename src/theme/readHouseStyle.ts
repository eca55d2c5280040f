import { getDotPath, safeParse, type BaseIssue } from 'valibot';
import type { HouseStyle } from '../view/houseStyle';
import { houseStyleSchema, sizesInOrder } from '../view/houseStyleSchema';
import { checkHouseStyle } from './checkHouseStyle';

export type HouseStyleRead =
  | { readonly ok: true; readonly style: HouseStyle }
  | { readonly ok: false; /** Plain sentences without full stops. */ readonly faults: readonly string[] };

/** The longest house style that is read, in characters. */
const LONGEST = 20_000;

/** The house style in the text of a JSON file, or all that is wrong with it. Never throws. */
export function readHouseStyle(text: string): HouseStyleRead {
  if (text.length > LONGEST) return refused(['It is too long for a house style']);
  const json = parsed(text);
  if (json === undefined) return refused(['It is not JSON']);
  if (Array.isArray(json)) return refused(['It is a list, not an object in { }']);
  const read = safeParse(houseStyleSchema, json);
  if (!read.success) return refused(read.issues.map(faultOf));
  if (!sizesInOrder(read.output)) return refused(['Sizes must not fall from smallest to label to title']);
  const faults = checkHouseStyle(read.output);
  return faults.length > 0 ? refused(faults) : { ok: true, style: read.output };
}

const refused = (faults: readonly string[]): HouseStyleRead => ({ ok: false, faults });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** "sizes.label: no type is smaller than 9 pt (got 7)"; a key that is not known is named. */
function faultOf(issue: BaseIssue<unknown>): string {
  const place = getDotPath(issue) ?? 'house style';
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${place}: not part of a house style`;
  if (issue.kind === 'schema' && issue.type !== 'picklist' && issue.type !== 'number') {
    return `${place}: should be ${String(issue.expected).replace('Object', 'an object in { }')}, got ${issue.received}`;
  }
  return `${place}: ${issue.message} (got ${issue.received})`;
}
