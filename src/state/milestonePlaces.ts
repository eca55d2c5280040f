import type { Milestone, Plan } from '../model/milestone';

/** Finds the milestone that begins on a line of a file. */
export type MilestonePlaces = (file: string, line: number) => Milestone | undefined;

/** Looks the milestones of a plan up by their places: findings, edits and lists name places. */
export function milestonePlaces(plan: Plan): MilestonePlaces {
  const keyOf = (file: string, line: number): string => `${String(line)} ${file}`;
  const byPlace = new Map(plan.milestones.map((each) => [keyOf(each.file, each.line), each]));
  return (file, line) => byPlace.get(keyOf(file, line));
}
