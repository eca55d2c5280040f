import { foldText } from '../base/fold';
import { FUNDING_LABEL, FUNDING_STATUSES, type FundingStatus } from '../model/fundingStatus';
import type { Plan } from '../model/milestone';
import { parseFunding } from '../model/parseFunding';
import { isPresent } from './groupChoices';
import { laneCatalogue } from './laneCatalogue';
import type { ColourBy, Filter } from './viewSpec';

/** What a person typed to make stand out, or one sentence saying why it cannot be read. */
export type ParsedHighlight =
  { readonly kind: 'filter'; readonly filter: Filter } | { readonly kind: 'unknown'; readonly message: string };

type Field = 'status' | 'agency' | 'area' | 'words';

const FIELDS: Readonly<Record<string, Field>> = {
  status: 'status',
  funding: 'status',
  agency: 'agency',
  lead: 'agency',
  area: 'area',
  words: 'words',
  text: 'words',
};

/** Reads one `field=value` on top of what was asked for before: `status=unfunded`, `agency=MSD`, `RAG=Red`, `words=hui`. */
export function parseHighlight(text: string, plan: Plan, before: Filter): ParsedHighlight {
  const [name = '', ...rest] = text.split('=');
  const value = rest.join('=').trim();
  if (rest.length === 0) return unknown(`A highlight is written FIELD=VALUE, such as status=unfunded; got "${text}"`);
  const field = fieldNamed(name, plan);
  const column = plan.columns.find((each) => foldText(each) === foldText(name));
  if (field === undefined && column === undefined) {
    const columns = plan.columns.map((each) => `"${each}"`);
    return unknown(
      `Cannot highlight by "${name.trim()}"; it can be status, agency, area, words or a column: ${columns.join(', ')}`,
    );
  }
  switch (field) {
    case 'words':
      return read({ ...before, text: [before.text, value].join(' ').trim() });
    case 'status':
      return withStatus(value, before);
    case 'agency':
      return withName(value, 'agency', plan, (known) => ({ ...before, agencies: [...before.agencies, known] }));
    case 'area':
      return withName(value, 'area', plan, (known) => ({ ...before, areas: [...before.areas, known] }));
    default:
      return withName(value, `column:${column ?? ''}`, plan, (known) => withValue(before, column ?? '', known));
  }
}

/** A field that the plan says nothing about gives way to a column of that name. */
function fieldNamed(name: string, plan: Plan): Field | undefined {
  const key = foldText(name);
  const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
  if (field === undefined || field === 'words') return field;
  const column = plan.columns.some((each) => foldText(each) === key);
  return column && !isPresent(plan, field === 'status' ? 'funding' : field) ? undefined : field;
}

function withStatus(value: string, before: Filter): ParsedHighlight {
  const named = FUNDING_STATUSES.find((each) => each === foldText(value));
  const status: FundingStatus = named ?? parseFunding(value).status;
  if (named === undefined && status === 'other') {
    return unknown(
      `There is no status "${value}"; it can be ${FUNDING_STATUSES.join(', ')} (${Object.values(FUNDING_LABEL).join(', ')})`,
    );
  }
  return read({ ...before, statuses: [...before.statuses, status] });
}

/** The value as the plan spells it; "none" stands for blank cells. A name that nothing has is likely a slip. */
function withName(
  value: string,
  by: Exclude<ColourBy, 'none' | 'funding'>,
  plan: Plan,
  add: (known: string) => Filter,
): ParsedHighlight {
  if (value === '' || foldText(value) === 'none') return read(add(''));
  const names = [...laneCatalogue(plan.milestones, by).values()]
    .filter(({ unnamed }) => !unnamed)
    .map(({ name }) => name);
  const known = names.find((name) => foldText(name) === foldText(value));
  if (known !== undefined) return read(add(known));
  const what = by.startsWith('column:') ? `"${by.slice('column:'.length)}"` : by;
  return unknown(
    `No milestone has "${value}" as its ${what}; it can be ${names.map((name) => `"${name}"`).join(', ')}`,
  );
}

function withValue(before: Filter, column: string, value: string): Filter {
  const others = before.columns.filter((each) => each.column !== column);
  const values = before.columns.find((each) => each.column === column)?.values ?? [];
  return { ...before, columns: [...others, { column, values: [...values, value] }] };
}

const read = (filter: Filter): ParsedHighlight => ({ kind: 'filter', filter });
const unknown = (message: string): ParsedHighlight => ({ kind: 'unknown', message: `${message}.` });
