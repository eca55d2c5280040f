import type { LaneView } from '../view/timelineView';

/** Shares of a page that are tried, from the barest: pages that are alike full read better than a last one with a line. */
const EVEN_SHARES = [0.6, 0.7, 0.8, 0.9];

/** Above this many pages nobody sees how full the last one is, and splitting anew takes its time. */
const MOST_EVENED = 12;

/** As few pages as it takes, as evenly full as they can be. `split`: into pages of this share of the room. */
export function evenPages(
  split: (share: number) => readonly (readonly LaneView[])[],
): readonly (readonly LaneView[])[] {
  const full = split(1);
  if (full.length < 2 || full.length > MOST_EVENED) return full;
  for (const share of EVEN_SHARES) {
    const pages = split(share);
    if (pages.length === full.length) return pages;
  }
  return full;
}
