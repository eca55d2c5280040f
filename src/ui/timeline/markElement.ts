import type { MilestoneId } from '../../model/milestone';

/** The milestone whose mark an event happened on. */
export function idOf(target: EventTarget | null): MilestoneId | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<SVGGElement>('[data-id]');
  return mark?.dataset['id'] as MilestoneId | undefined;
}

/** The element that stands for a milestone: the one that can have the focus. */
export function markOf(root: SVGSVGElement | undefined, id: MilestoneId | undefined): SVGGElement | undefined {
  if (root === undefined || id === undefined) return undefined;
  return root.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"][role="button"]`) ?? undefined;
}
