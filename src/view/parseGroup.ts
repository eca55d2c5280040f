import { foldText } from '../base/fold';
import type { Plan } from '../model/milestone';
import { FIELD_GROUPS, groupChoices, isPresent, NO_GROUP } from './groupChoices';
import { columnKey } from './laneMemberships';
import type { GroupKey, ViewSpec } from './viewSpec';

/** What a person typed to make lanes by, or one sentence saying why it cannot be read. */
export type ParsedGroup =
  | ({ readonly kind: 'groups' } & Pick<ViewSpec, 'lanes' | 'subLanes' | 'subSubLanes'>)
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

/** Lanes, the lanes inside them, and the lanes inside those. */
const MOST_LEVELS = 3;

/**
 * Reads "agency,area,phase", "area" or a column name: the lanes, and after each comma the lanes inside them. Case,
 * accents and dashes do not count. A column name may hold commas itself. A group that is named twice counts once.
 */
export function parseGroup(text: string, plan: Plan): ParsedGroup {
  const named = groupsNamed(text, plan, MOST_LEVELS);
  if (named === undefined) return { kind: 'unknown', message: whyUnknown(text, plan) };
  const [lanes = 'none', subLanes = 'none', subSubLanes = 'none'] = new Set(named);
  return { kind: 'groups', lanes, subLanes, subSubLanes };
}

/** The groups named one after the other, at most `most` of them; the first is as long a name as there is. */
function groupsNamed(text: string, plan: Plan, most: number): readonly GroupKey[] | undefined {
  const whole = groupNamed(text, plan);
  if (whole !== undefined) return [whole];
  if (most === 1) return undefined;
  for (const { index: comma } of text.matchAll(/,/g)) {
    const first = groupNamed(text.slice(0, comma), plan);
    const others = first && groupsNamed(text.slice(comma + 1), plan, most - 1);
    if (first !== undefined && others !== undefined) return [first, ...others];
  }
  return undefined;
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
  const seen = known ? 'Lanes can have three levels, not more' : `Cannot make lanes by ${unknown.join(', ')}`;
  return `${seen}; choose one to three of: ${namesToType(plan).join(', ')}.`;
}

function namesToType(plan: Plan): readonly string[] {
  const offered = groupChoices(plan).map(({ key, label }) => (key.startsWith('column:') ? `"${label}"` : key));
  const others = plan.columns.map((column) => `"${column}"`).filter((column) => !offered.includes(column));
  return [...offered, ...others];
}
