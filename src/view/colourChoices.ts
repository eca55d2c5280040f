import { foldText } from '../base/fold';
import type { Plan } from '../model/milestone';
import { VALUE_LOOKS } from './colouring';
import { FIELD_GROUPS, groupChoices, isPresent } from './groupChoices';
import { laneCatalogue } from './laneCatalogue';
import { columnOf } from './laneMemberships';
import { repeatsField } from './repeatsField';
import { COLOUR_FIELDS, type ColourBy } from './viewSpec';

/** Something the marks can be coloured by, in the words the user picks it by. */
export interface ColourChoice {
  readonly key: ColourBy;
  readonly label: string;
  /** Different values, blank cells aside; 0 for none. */
  readonly values: number;
}

/** Words of headers whose columns sort rows into kinds, the most telling first. */
const TELLING = 'rag status rating health progress state priority risk confidence stage category type kind'.split(' ');

/** What this plan can be coloured by: its fields, then its columns of few values in order of use, then nothing. */
export function colourChoices(plan: Plan): readonly ColourChoice[] {
  const fields = FIELD_GROUPS.flatMap(({ key, label }): readonly ColourChoice[] => {
    const field = COLOUR_FIELDS.find((each) => each === key);
    return field === undefined || !isPresent(plan, key) ? [] : [{ key: field, label, values: valuesOf(plan, field) }];
  });
  return [...fields, ...columnChoices(plan), { key: 'none', label: 'Nothing', values: 0 }];
}

/** The columns that can be the colour, the most useful first: named for it, then of no more values than there are looks. */
export function columnChoices(plan: Plan): readonly ColourChoice[] {
  return groupChoices(plan)
    .flatMap(({ key, label }): readonly ColourChoice[] => {
      const column = columnOf(key);
      if (column === undefined) return [];
      const choice: ColourChoice = { key: `column:${column}`, label, values: valuesOf(plan, `column:${column}`) };
      return isTold(label) || sortsRows(plan, column, choice.values) ? [choice] : [];
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function valuesOf(plan: Plan, by: ColourBy): number {
  return [...laneCatalogue(plan.milestones, by).values()].filter(({ unnamed }) => !unnamed).length;
}

/** A column without a telling name must repeat its values, and must not be the dates, the funding or notes again. */
function sortsRows(plan: Plan, column: string, values: number): boolean {
  return (
    values * 2 <= plan.milestones.length &&
    !plan.milestones.some((milestone) => repeatsField(milestone, milestone.cells[column] ?? ''))
  );
}

function isTold(label: string): boolean {
  return tellingRank(label) < TELLING.length;
}

/** The place of the most telling word of a header; after all of them when it has none. */
function tellingRank(label: string): number {
  const words = foldText(label).split(/[^a-z]+/);
  const places = words.map((word) => TELLING.indexOf(word)).filter((place) => place >= 0);
  return Math.min(...places, TELLING.length);
}

function rankOf({ label, values }: ColourChoice): number {
  return tellingRank(label) + (values > VALUE_LOOKS.length ? 2 * TELLING.length : 0);
}
