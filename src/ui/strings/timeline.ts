/** Words of the timeline itself. */
export const timeline = {
  roleDescription: 'timeline',
  foldLanes: 'Fold lanes',
  fold: 'Fold this lane to a strip',
  unfold: 'Unfold this lane',
  outOfView: 'Out of view: {summary}',
  alsoHere: 'Also here: {title}, as under {lane}',
} as const;
