import { facetTitle, facetValueWords } from './facetWords';
import { chosenIn, facetColumn, facetsOf, type Facet } from './facetKeys';
import type { Filter } from './viewSpec';

/** In the order they are said in: what matters most to readers first. */
const ORDER: readonly Facet[] = ['statuses', 'agencies', 'areas', 'phases', 'dated', 'precisions', 'checks'];

/** What a filter asks for, in words: parts that must all hold, each a choice of values. */
export function filterWords(filter: Filter): string {
  const parts = [...facetsOf(filter)]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((facet) => {
      const values = chosenIn(filter, facet).map((value) => valueInText(facet, value));
      return facetColumn(facet) === undefined ? anyOf(values) : `${facetTitle(facet)}: ${anyOf(values)}`;
    });
  return [...parts, ...(filter.text.trim() === '' ? [] : [`“${filter.text.trim()}”`])].join('; ');
}

const rankOf = (facet: Facet): number => (ORDER.includes(facet) ? ORDER.indexOf(facet) : ORDER.length);

/** Words of ours begin with a small letter inside a sentence; those of the plan stay as they are. */
function valueInText(facet: Facet, value: string): string {
  if (facetColumn(facet) !== undefined) return value || 'none given';
  const words = facetValueWords(facet, value);
  const isOurs = value === '' || !(['agencies', 'areas', 'phases'] as readonly Facet[]).includes(facet);
  return isOurs && value !== 'tbc' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function anyOf(values: readonly string[]): string {
  return values.join(' or ');
}
