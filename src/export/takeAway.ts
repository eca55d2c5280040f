import { deckSlides, fileSlide, type TakeAwayShape } from '../deck/takeAwaySlides';
import type { DeckContent } from '../deck/deckContent';
import type { Deck } from '../deck/step';
import { arimoMetrics } from '../layout/textMetrics';
import { FORMATS, type WriteWatch } from '../render/figureFormat';
import { writeSlides, type SlideFormat } from '../render/writeSlides';
import { exportNames } from './exportName';
import type { MadeFigure } from './makeFigure';

/** What is taken away. */
export interface TakeAwayChoice {
  readonly format: SlideFormat;
  readonly shape: TakeAwayShape;
  /** Speaker notes go along; they never do unless asked for (CONVENTIONS R6). Only presentations have a place for them. */
  readonly notes: boolean;
}

/** The presentation as files for the pack: the same slides, always on white (CONVENTIONS P8). */
export async function makeTakeAway(
  deck: Deck,
  content: DeckContent,
  { format, shape, notes }: TakeAwayChoice,
  watch: WriteWatch,
): Promise<MadeFigure> {
  const slides = deckSlides(deck, content, shape);
  const { files, warnings } = await writeSlides(
    slides.map((slide) => fileSlide(slide, notes)),
    format,
    watch,
    arimoMetrics,
  );
  const { ending, mime } = FORMATS[format];
  const names = exportNames({ ...content.text, page: shape === '4:3' ? 'slide-4-3' : 'slide' }, ending, files.length);
  return {
    format: FORMATS[format],
    files: files.map((bytes, i) => ({ name: names[i] ?? `presentation${ending}`, mime, bytes })),
    size: slides.length === 1 ? '1 slide' : `${String(slides.length)} slides`,
    warnings,
  };
}
