import type { LaneCounts } from './timelineView';

/** "9 milestones, 10 phases: 4 Funded, 6 TBC": phases are what is funded, and are named where they are more. */
export function laneCountWords({ milestones, categories }: LaneCounts): string {
  const phases = categories.reduce((sum, { count }) => sum + count, 0);
  const all = [milestoneCount(milestones), ...(phases > milestones ? [`${String(phases)} phases`] : [])].join(', ');
  if (categories.length === 0) return all;
  return `${all}: ${categories.map(({ label, count }) => `${String(count)} ${label}`).join(', ')}`;
}

/** "1 milestone", "12 milestones". */
export function milestoneCount(count: number): string {
  return `${String(count)} milestone${count === 1 ? '' : 's'}`;
}
