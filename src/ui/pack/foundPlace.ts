import { pack } from '../strings/pack';

type Place = keyof typeof pack.places;

/** Where in a page a text was found, in words: `project.deck.steps.2.title` is "the steps". */
export function foundPlace(place: string): string {
  return pack.places[placeOf(place)];
}

function placeOf(place: string): Place {
  const [, word = ''] = /^project\.text\.(\w+)$/.exec(place) ?? [];
  if (word in pack.places) return word as Place;
  if (place === 'forWhom') return 'forWhom';
  if (/\.annotations\./.test(place)) return 'annotations';
  if (/\.(?:filter|highlight)\.text$/.test(place)) return 'search';
  if (place.startsWith('project.savedViews.')) return 'savedViews';
  if (place.startsWith('project.deck.')) return 'steps';
  return /\.issues\./.test(place) ? 'findings' : 'rest';
}
