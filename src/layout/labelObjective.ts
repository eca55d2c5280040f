/**
 * What the placing of labels weighs, in one place. Two sums are made as small as can be found:
 *
 * - in each lane (`packLane`): its height, plus the `_COST` of how each label stands, in line pitches of height;
 * - over the figure (`readingCost`): a mean over milestones of the `_READ`, plus what the axis and the names cost. It
 *   chooses the shares of the width; on a page among those that fit, on screen together with the height.
 *
 * Never weighed, always kept: each label whole, no text on text, on a foreign mark or past an edge, rows in the order
 * of time.
 *
 * What was tried, over the sample figures and generated ones at three widths of the axis (1,479 labels):
 *
 * | lanes                        | height | left  | under | further lines | changes of side |
 * | ---------------------------- | -----: | ----: | ----: | ------------: | --------------: |
 * | as below                     | 24,051 | 5.6 % | 0.6 % |           190 |             264 |
 * | unlike neighbours cost none  | 23,977 | 5.8 % | 0.9 % |           185 |             277 |
 * | further lines cost none      | 24,196 | 4.7 % | 0.4 % |           270 |             252 |
 * | left costs 0.3               | 23,818 | 7.6 % | 0.3 % |           176 |             275 |
 * | left costs 2                 | 24,535 | 2.2 % | 3.4 % |           224 |             259 |
 *
 * A beam of 1 makes 24,205, of 2 24,092; from 4 on nothing changes. Weighing height more where a figure just misses its
 * page saved 0.4 mm of 186 and put labels under their marks. Numbers with a key took three A4 pages where labels beside
 * the marks took one: a key is for labels that stand nowhere else, and for who asks for it. Labels inside bars hardly
 * ever fit bars of a year, so they are a choice too. Eight shares of the axis instead of five, with left at 1 and the
 * axis at 0.6, moved 3.2 % of the other labels when one row changed; these move 0.9 %.
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
