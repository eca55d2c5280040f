import { summarise } from './summary';
import type { TimelineView } from './timelineView';

/** The figure in a sentence or two, for those who can not see it: as typed, else as generated (CONVENTIONS A3, E9). */
export function altText(view: TimelineView): string {
  return view.text.altText.trim() || summarise(view);
}
