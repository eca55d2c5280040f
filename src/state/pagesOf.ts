import type { PageSetup } from '../layout/pageSetup';
import { figurePages } from '../scene/figure';
import type { Scene } from '../scene/node';
import type { TimelineView } from '../view/timelineView';

interface Pages {
  readonly setup: PageSetup;
  readonly scenes: readonly Scene[];
}

const last = new WeakMap<TimelineView, Pages>();

/** The pages of a view, laid out once for all who show, print or copy them. */
export function pagesOf(view: TimelineView, setup: PageSetup): readonly Scene[] {
  const known = last.get(view);
  if (known?.setup === setup) return known.scenes;
  const scenes = figurePages(view, setup);
  last.set(view, { setup, scenes });
  return scenes;
}
