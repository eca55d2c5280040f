import type { Slide } from '../../deck/slide';
import type { Presentation } from '../../state/presentation';
import { fill } from '../strings/fill';
import { present as words } from '../strings/present';

/** What is shown where no one would know else why nothing happens. `steps`: how many there are. */
export function noticeOf(now: Presentation, steps: number, isRefused: boolean): string | undefined {
  if (isRefused) return words.noPopup;
  if (now.typed !== '') return fill(words.typing, { digits: now.typed });
  if (now.missing === undefined) return undefined;
  return fill(words.missing, { digits: now.missing, count: steps });
}

/** What is said at each move, to those who do not see it. */
export function saidOf(now: Presentation, slide: Slide | undefined, notice: string | undefined): string {
  if (now.blank !== undefined) return words[now.blank];
  if (notice !== undefined) return notice;
  if (now.edge !== undefined) return words.edge[now.edge];
  return slide === undefined ? '' : fill(words.place, { number: slide.number, count: slide.count, title: slide.title });
}
