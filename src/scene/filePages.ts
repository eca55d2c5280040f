import { pageSizeOf, type PageSetup } from '../layout/pageSetup';
import type { TimelineView } from '../view/timelineView';
import { captionedFigure } from './captionedFigure';
import { figurePages } from './figure';
import type { Scene } from './node';

/**
 * The pages that go into a file. `captions`: the file says the title in a caption of its own; it holds the data as a
 * table of its own too, so no pages are added for them.
 */
export function filePages(view: TimelineView, setup: PageSetup, captions: boolean): readonly Scene[] {
  return captions ? captionedFigure(view, pageSizeOf(setup), setup.breaks) : figurePages(view, setup);
}
