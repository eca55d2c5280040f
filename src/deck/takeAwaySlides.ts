import type { DeckContent } from './deckContent';
import type { Slide } from './slide';
import { slidesOf } from './slides';
import type { Deck } from './step';

/** The shapes that slides of files have. */
export const TAKE_AWAY_SHAPES = ['16:9', '4:3'] as const;
export type TakeAwayShape = (typeof TAKE_AWAY_SHAPES)[number];

/** The slides that go into files: always on the light ground, whatever the screen has (CONVENTIONS P8). */
export function deckSlides(deck: Deck, content: DeckContent, shape: TakeAwayShape): readonly Slide[] {
  const [width, height] = shape === '4:3' ? [4, 3] : [16, 9];
  return slidesOf({ ...deck, ground: 'light' }, content, { width, height }).all();
}

/** A slide as files take it. A step's notes go with each of its parts, and only when asked for (CONVENTIONS R6). */
export function fileSlide(
  { scene, step }: Slide,
  withNotes: boolean,
): Pick<Slide, 'scene'> & { readonly notes: string } {
  return { scene, notes: withNotes ? step.notes : '' };
}
