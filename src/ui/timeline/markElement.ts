import type { MilestoneId } from '../../model/milestone';

/** How far beside a mark still counts as on it, in px: bars are thinner than fingers and mice like (CONVENTIONS A11). */
const SLACK = 6;

const NEARBY: readonly (readonly [number, number])[] = [
  [0, -SLACK],
  [0, SLACK],
  [-SLACK, 0],
  [SLACK, 0],
];

/** The milestone whose mark an element belongs to. */
export function idOf(target: EventTarget | null): MilestoneId | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<SVGGElement>('[data-id]');
  return mark?.dataset['id'] as MilestoneId | undefined;
}

/** The milestone under the pointer, or just beside it. */
export function idAt(event: MouseEvent): MilestoneId | undefined {
  const hit = idOf(event.target);
  if (hit !== undefined) return hit;
  for (const [dx, dy] of NEARBY) {
    const near = idOf(document.elementFromPoint(event.clientX + dx, event.clientY + dy));
    if (near !== undefined) return near;
  }
  return undefined;
}

/** The element that stands for a milestone: the one that can have the focus. */
export function markOf(root: HTMLElement | undefined, id: MilestoneId | undefined): SVGGElement | undefined {
  if (root === undefined || id === undefined) return undefined;
  return root.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"][role="button"]`) ?? undefined;
}
