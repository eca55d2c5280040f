/**
 * What the placing of labels weighs, in one place. Two sums are made as small as can be found:
 *
 * - in each lane (`packLane`): its height, plus the `_COST` of how each label stands, in line pitches of height;
 * - over the figure (`readingCost`): a mean over milestones of the `_READ`, plus what the axis and the names cost. It
 *   chooses the shares of the width; on a page among those that fit, on screen together with the height.
 *
 * Never weighed, always kept: each label whole, no text on text, on a foreign mark or past an edge, rows in the order
 * of time.
 */

/** How a label stands to its mark. Right reads best; a leader is the last resort before the key. */
export const SIDE_COST = {
  right: 0,
  ongoing: 0.3,
  inside: -0.2,
  between: 0.3,
  left: 0.9,
  under: 1.1,
  leader: 2.2,
} as const;

export type LabelSide = keyof typeof SIDE_COST;

/** Each line after the first, besides the height it takes: else labels are folded where that saves nothing. */
export const FURTHER_LINE_COST = 0.3;

/** A label over the "as at" line. */
export const AS_AT_COST = 0.7;

/** A label on another side than that of the milestone before, when both would read best on one side. */
export const UNLIKE_COST = 0.25;

export const SIDE_READ: Readonly<Record<LabelSide | 'keyed', number>> = {
  right: 0,
  ongoing: 0.3,
  inside: -0.6,
  between: 0,
  left: 1.5,
  under: 1.8,
  leader: 2,
  keyed: 2.5,
};

export const FURTHER_LINE_READ = 0.3;

/** A shorter axis: at half the width, as much as labels left of three marks in twenty. */
export const SHORT_AXIS = 0.45;

/** Each line of a lane name after the fourth: a column of single words is read slowly. */
export const LONG_NAME = 0.04;
export const MOST_NAME_LINES = 4;

/** Beside a mark a label has at most three lines (DESIGN 5); at the end of a leader, which has the lane's width, more. */
export const MOST_LINES = 3;
export const MOST_LEADER_LINES = 6;
