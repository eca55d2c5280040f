import type { LiveBand } from '../../layout/live/liveLanes';
import type { LiveFigure } from '../../layout/live/liveFigure';
import type { LiveLeaf } from '../../layout/live/liveLeaf';
import { shiftText } from '../../layout/placedText';
import type { AxisLayout, PlacedItem, TimelineLayout } from '../../layout/timelineLayout';
import { fontFamily } from '../../theme/fontFamily';
import { foldedMarks } from '../marks/foldedLane';
import { footerNodes } from '../marks/footer';
import { gridNodes, ruleNode } from '../marks/grid';
import { headingNodes } from '../marks/heading';
import { laneNameNode } from '../marks/laneNames';
import { labelLook } from '../marks/looks';
import { milestoneDrawing } from '../marks/milestones';
import { timeAxisNodes } from '../marks/timeAxis';
import type { GroupNode, SceneNode } from '../node';
import { textNodes } from '../textNodes';
import { densityNodes } from './densityNodes';

/** Draws the parts of a live figure, each on its own: nodes for any stretch of it, as those of a file. */
export interface LiveNodes {
  readonly background: string;
  readonly fontFamily: string;
  readonly heading: readonly SceneNode[];
  readonly footer: readonly SceneNode[];
  /** From the top of the axis. */
  readonly axis: (axis: AxisLayout) => readonly SceneNode[];
  /** From the top of the lanes. */
  readonly grid: (axis: AxisLayout) => readonly SceneNode[];
  readonly rule: (band: LiveBand, y: number, from: number, to: number) => SceneNode;
  readonly name: (band: LiveBand) => GroupNode;
  /** The same item has the same node: what is drawn can be kept. */
  readonly milestone: (item: PlacedItem) => GroupNode;
  /** What moves with the axis in a folded or full lane, from `left` to `right`. */
  readonly summary: (leaf: LiveLeaf, left: number, right: number) => readonly SceneNode[];
  /** What stands still in a folded, full or empty lane. */
  readonly words: (leaf: LiveLeaf) => readonly SceneNode[];
}

export function liveNodes({ view, frame, heading, footer, axisHeight, lanes }: LiveFigure): LiveNodes {
  const { theme } = frame;
  const draw = milestoneDrawing(theme, view, frame.marks.scale.breaks);
  const known = new WeakMap<PlacedItem, GroupNode>();
  const part = { view, theme, heading, footer } as const;
  return {
    background: theme.background,
    fontFamily: fontFamily(theme.font),
    heading: headingNodes(part),
    footer: footerNodes(part),
    axis: (axis) => timeAxisNodes({ theme, axis }),
    grid: (axis) => {
      const body = { x: 0, y: 0, width: frame.contentWidth, height: lanes.height };
      return gridNodes({ theme, axis: raised(axis, axisHeight), body, bands: [] });
    },
    rule: ({ depth }, y, from, to) => ruleNode({ x: from, y, depth }, to, theme),
    name: (band) => laneNameNode(band, theme),
    milestone: (item) => {
      const node = known.get(item) ?? draw(item);
      known.set(item, node);
      return node;
    },
    summary: ({ strip, density }, left, right) => [
      ...(strip === undefined ? [] : foldedMarks(strip, theme)),
      ...(density === undefined ? [] : densityNodes(density, left, right, theme)),
    ],
    words: ({ words }) => (words === undefined ? [] : textNodes(words, labelLook(theme))),
  };
}

/** The axis as it stands above lanes whose top is at 0. */
function raised(axis: AxisLayout, height: number): TimelineLayout['axis'] {
  return {
    ...axis,
    box: { ...axis.box, y: -height },
    annotations: axis.annotations.map((each) => ({ ...each, label: shiftText(each.label, -height) })),
  };
}
