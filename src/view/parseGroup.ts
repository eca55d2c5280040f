import { foldText } from '../base/fold';
import type { Plan } from '../model/milestone';
import { FIELD_GROUPS, groupChoices, isPresent, NO_GROUP } from './groupChoices';
import { columnKey } from './laneMemberships';
import type { GroupKey } from './viewSpec';

/** What a person typed to make lanes by, or one sentence saying why it cannot be read. */
export type ParsedGroup =
  | { readonly kind: 'groups'; readonly lanes: GroupKey; readonly subLanes: GroupKey }
  | { readonly kind: 'unknown'; readonly message: string };

/** Other words for the fields, folded. A column of that name comes first. */
const SYNONYMS: Readonly<Record<string, GroupKey>> = {
  agencies: 'agency',
  lead: 'agency',
  leads: 'agency',
  areas: 'area',
  phases: 'phase',
  status: 'funding',
  'funding status': 'funding',
  years: 'year',
  nothing: 'none',
};

/**
 * Reads "agency,phase", "area" or a column name: the lanes, and after a comma the sub-lanes. Case, accents and dashes
 * do not count. A column name may hold commas itself.
 */
export function parseGroup(text: string, plan: Plan): ParsedGroup {
  const whole = groupNamed(text, plan);
  if (whole !== undefined) return { kind: 'groups', lanes: whole, subLanes: 'none' };
  const commas = Array.from(text.matchAll(/,/g), (match) => match.index);
  for (const comma of commas) {
    const lanes = groupNamed(text.slice(0, comma), plan);
    const subLanes = groupNamed(text.slice(comma + 1), plan);
    if (lanes !== undefined && subLanes !== undefined) return { kind: 'groups', lanes, subLanes };
  }
  return { kind: 'unknown', message: whyUnknown(text, plan) };
}

function groupNamed(text: string, plan: Plan): GroupKey | undefined {
  const name = foldText(text);
  if (name === '') return undefined;
  const field = [...FIELD_GROUPS, NO_GROUP].find(({ key }) => key === name)?.key;
  const column = plan.columns.find((candidate) => foldText(candidate) === name);
  if (field !== undefined && (field === 'none' || column === undefined || isPresent(plan, field))) return field;
  return column === undefined ? SYNONYMS[name] : columnKey(column);
}

function whyUnknown(text: string, plan: Plan): string {
  const parts = text.split(',').map((part) => part.trim());
  const known = parts.every((part) => groupNamed(part, plan) !== undefined);
  const unknown = parts.filter((part) => groupNamed(part, plan) === undefined).map((part) => `"${part}"`);
  const seen = known ? 'Lanes can have one level of sub-lanes, not more' : `Cannot make lanes by ${unknown.join(', ')}`;
  return `${seen}; choose one or two of: ${namesToType(plan).join(', ')}.`;
}

function namesToType(plan: Plan): readonly string[] {
  const offered = groupChoices(plan).map(({ key, label }) => (key.startsWith('column:') ? `"${label}"` : key));
  const others = plan.columns.map((column) => `"${column}"`).filter((column) => !offered.includes(column));
  return [...offered, ...others];
}
