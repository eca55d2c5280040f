import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import type { DeckContent } from '../../src/deck/deckContent';
import { generateDeck } from '../../src/deck/generateDeck';
import type { Deck, DeckPart } from '../../src/deck/step';
import { readTextTable } from '../../src/csv/readTable';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { Plan } from '../../src/model/milestone';
import { planOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';

export const BRIEFING = assertExists(dayFromIso('2024-07-18'), 'day');

const TEXT: DeckContent['text'] = {
  title: 'The plan as it stands',
  marking: 'IN DEVELOPMENT SHARED IN CONFIDENCE',
  draft: '',
  captioned: true,
  source: 'Source: the table of the plan.',
  asAt: BRIEFING,
  altText: '',
  longDescription: '',
};

/** A plan with the words of a briefing around it. */
export function contentOf(plan: Plan): DeckContent {
  return { plan, spec: defaultViewSpec(plan), text: TEXT };
}

/** A file of the repository, read. */
export function contentOfFile(file: string): DeckContent {
  const { title, source } = TEXT;
  return contentOf(
    planOf({ name: '', files: [file], title, source, page: 'slide', documentDate: '2024-07-18' }, readFile),
  );
}

export function contentOfText(csv: string): DeckContent {
  const table = readTextTable(csv, 'programme.csv');
  return contentOf(readPlan(table, suggestMapping(table).mapping, { documentDate: BRIEFING }));
}

export function deckOf(content: DeckContent, by: DeckPart = 'lane'): Deck {
  return generateDeck(content, { by, from: BRIEFING });
}
