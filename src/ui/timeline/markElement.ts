import type { MilestoneId } from '../../model/milestone';

/** How far beside a mark still counts as on it, in px: bars are thinner than fingers and mice like (CONVENTIONS A11). */
const SLACK = 6;

const NEARBY: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -SLACK],
  [0, SLACK],
  [-SLACK, 0],
  [SLACK, 0],
];

/** The class of what lies over marks while they move, so that the browser need not look for them with every event. */
export const SHIELD_UP = 'shield-up';
const SHIELD = `.${SHIELD_UP}`;

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
    const near = idOf(elementAt(event.clientX + dx, event.clientY + dy));
    if (near !== undefined) return near;
  }
  return undefined;
}

/** What is seen at a place. */
function elementAt(x: number, y: number): Element | null {
  const top = document.elementFromPoint(x, y);
  return top?.matches(SHIELD) === true ? (document.elementsFromPoint(x, y)[1] ?? null) : top;
}

/** The element that stands for a milestone: the one that can have the focus. */
export function markOf(root: HTMLElement | undefined, id: MilestoneId | undefined): SVGGElement | undefined {
  if (root === undefined || id === undefined) return undefined;
  return root.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"][role="button"]`) ?? undefined;
}
