import { foldText } from '../base/fold';
import type { Plan } from '../model/milestone';
import { colourChoices } from './colourChoices';
import { isPresent } from './groupChoices';
import { COLOUR_FIELDS, type ColourBy } from './viewSpec';

/** What a person typed to colour by, or one sentence saying why it cannot be read. */
export type ParsedColour =
  { readonly kind: 'colour'; readonly by: ColourBy } | { readonly kind: 'unknown'; readonly message: string };

/** Reads "RAG", "agency" or "none". Case, accents and dashes do not count; a field that the plan has comes first. */
export function parseColour(text: string, plan: Plan): ParsedColour {
  const name = foldText(text);
  const field = COLOUR_FIELDS.find((each) => each === name);
  const column = plan.columns.find((candidate) => foldText(candidate) === name);
  if (field !== undefined && (field === 'none' || column === undefined || isPresent(plan, field))) {
    return { kind: 'colour', by: field };
  }
  if (column !== undefined) return { kind: 'colour', by: `column:${column}` };
  const offered = colourChoices(plan).map(({ key, label }) => (key.startsWith('column:') ? `"${label}"` : key));
  const others = plan.columns.map((each) => `"${each}"`).filter((each) => !offered.includes(each));
  return {
    kind: 'unknown',
    message: `Cannot colour by "${text}"; choose one of: ${[...offered, ...others].join(', ')}.`,
  };
}
