import { listWords } from '../model/listWords';
import { milestoneCount } from '../view/laneCountWords';
import type { LaneItem, LaneView } from '../view/timelineView';
import type { MarkShape } from './timelineLayout';

/** What the notes of a figure are about: which lanes there are, and which kinds of milestones stand in them. */
export interface BandShown {
  readonly lane: LaneView;
  readonly items: readonly {
    readonly item: Pick<LaneItem, 'joint'>;
    readonly marks: readonly { readonly shape: MarkShape }[];
  }[];
  readonly bands: readonly BandShown[];
}

/** What the footer says about lanes: the rings of joint milestones, and which lanes are folded with how much in them. */
export function laneNotes(bands: readonly BandShown[]): readonly string[] {
  const folded = foldedNames(bands, []);
  const some = folded.length === 1 ? '1 lane is folded' : `${String(folded.length)} lanes are folded`;
  return [
    ...(hasJoint(bands) ? ['Linked rings: joint, also in another lane.'] : []),
    ...(folded.length > 0 ? [`${some}, with small marks for the milestones: ${listWords(folded)}.`] : []),
  ];
}

function hasJoint(bands: readonly BandShown[]): boolean {
  return bands.some((band) => band.items.some(({ item }) => item.joint) || hasJoint(band.bands));
}

/** "Ferries, Boats (2 milestones)", for lanes inside others with the names on the way. */
function foldedNames(bands: readonly BandShown[], path: readonly string[]): readonly string[] {
  return bands.flatMap(({ lane, bands: inner }) => {
    const names = [...path, lane.name];
    const own = lane.folded ? [`${names.join(', ')} (${milestoneCount(lane.counts.milestones)})`] : [];
    return [...own, ...foldedNames(inner, names)];
  });
}
