import type { Size } from '../base/geometry';
import { appendixPages } from '../layout/appendixPages';
import { fitPages } from '../layout/fitPages';
import { fitScreen } from '../layout/fitScreen';
import { pageSizeOf, type PageSetup } from '../layout/pageSetup';
import type { PageSize } from '../layout/pageSize';
import { arimoMetrics } from '../layout/textMetrics';
import { screenTheme } from '../theme/themes';
import type { TimelineView } from '../view/timelineView';
import { appendixScene } from './appendixScene';
import { buildScene } from './buildScene';
import type { Scene } from './node';

/** The figure for a page, one scene per page it needs. `breaks`: keys of the outermost lanes that begin a new page. */
export function paperFigure(view: TimelineView, page: PageSize, breaks: readonly string[] = []): readonly Scene[] {
  return fitPages(view, page, arimoMetrics, breaks).map(buildScene);
}

/** All the pages a setup asks for: those of the figure, then those of its data. */
export function figurePages(view: TimelineView, setup: PageSetup): readonly Scene[] {
  const page = pageSizeOf(setup);
  const figure = paperFigure(view, page, setup.breaks);
  if (!setup.appendix) return figure;
  return [...figure, ...appendixPages(view, page, arimoMetrics).map((each) => appendixScene(each, view))];
}

/** The figure for a window of this size; as tall as it needs to be. `screen`: what the screen itself is like. */
export function screenFigure(view: TimelineView, size: Size, screen: 'light' | 'dark'): Scene {
  return buildScene(fitScreen(view, size, screenTheme(screen, view), arimoMetrics));
}
