import type { Rect } from '../../base/geometry';
import { pointsOf, type PageSize } from '../../layout/pageSize';
import type { Scene } from '../../scene/node';

/** The paper of a page seen from the figure, in figure units: the figure stands centred, and at the top margin. */
export function onPaper({ size }: Scene, page: PageSize): Rect {
  const paper = pointsOf(page.paper);
  const width = Math.max(paper.width, size.width);
  const side = (width - size.width) / 2;
  const left = Math.max(paper.height - size.height, 0);
  // The margin at the top is that at the sides, as long as as much is left at the bottom.
  const top = Math.min(side, left / 2);
  return { x: -side, y: -top, width, height: Math.max(paper.height, size.height) };
}
