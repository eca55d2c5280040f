import type { PageSize, SizeMm } from '../layout/pageSize';
import type { TimelineView } from '../view/timelineView';
import { paperFigure } from './figure';
import type { Scene } from './node';

/** Room below a figure for the caption that its document gives it, in mm: two lines and the space before them. */
export const CAPTION_ROOM = 10;

/** The figure for a document that says its title in a caption: without the title, and with room left below (E6). */
export function captionedFigure(view: TimelineView, page: PageSize, breaks: readonly string[] = []): readonly Scene[] {
  const shorter = <T extends SizeMm>(size: T): T => ({ ...size, heightMm: size.heightMm - CAPTION_ROOM });
  const room = { ...shorter(page), growth: page.growth.map(shorter) };
  return paperFigure({ ...view, text: { ...view.text, captioned: false } }, room, breaks);
}
