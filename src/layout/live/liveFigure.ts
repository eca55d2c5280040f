import type { DayRange } from '../../base/dayRange';
import type { TimelineView, LaneView } from '../../view/timelineView';
import type { FigureFrame } from '../buildFrame';
import type { BandShown } from '../laneNotes';
import { layoutFooter } from '../layoutFooter';
import { layoutHeading } from '../layoutHeading';
import { shapeOf } from '../markGeometry';
import type { FooterLayout, HeadingLayout, MarkShape } from '../timelineLayout';
import { liveAxis, type AxisOfDays } from './liveAxis';
import { liveFrame, type LiveFrame } from './liveFrame';
import { LiveLanes } from './liveLanes';

/** A figure to move about in: its parts are pinned or drawn as far as they are in view. */
export interface LiveFigure {
  readonly view: TimelineView;
  /** What its frame is made from at any zoom. */
  readonly base: FigureFrame;
  readonly frame: LiveFrame;
  /** With its top at 0, as wide as the window. */
  readonly heading: HeadingLayout;
  readonly axisOf: AxisOfDays;
  readonly axisHeight: number;
  readonly lanes: LiveLanes;
  /** With its top at 0, as wide as the window. */
  readonly footer: FooterLayout;
}

/** `base`: as `liveBase` makes it of the same view; `zoom` and `days`: as for `liveFrame`. */
export function liveFigure(view: TimelineView, base: FigureFrame, zoom: number, days?: DayRange): LiveFigure {
  const frame = liveFrame(base, zoom, days);
  const axisOf = liveAxis(view, frame);
  const { first } = frame.marks.scale.window;
  const axis = axisOf({ first, last: first });
  // As at: the date stands in words, its line can be out of view.
  const notes = layoutFooter(view, frame, { ...axis, asAt: undefined }, shownIn(view), 0);
  return {
    view,
    base,
    frame,
    heading: layoutHeading(view, frame, { number: 1, count: 1 }),
    axisOf,
    axisHeight: axis.box.height,
    lanes: new LiveLanes(view, frame),
    footer: notes,
  };
}

/** What the notes are about; found once for a view. */
const known = new WeakMap<TimelineView, readonly BandShown[]>();

function shownIn(view: TimelineView): readonly BandShown[] {
  const found = known.get(view) ?? view.lanes.map(kindsIn);
  known.set(view, found);
  return found;
}

/** Each kind of milestone once. */
function kindsIn(lane: LaneView): BandShown {
  const shapes = new Set<MarkShape>();
  let joint = false;
  for (const item of lane.subLanes.length > 0 || lane.folded ? [] : lane.items) {
    joint ||= item.joint;
    for (const { date } of item.phases) {
      const shape = shapeOf(date);
      shapes.add(shape === 'bar' && date.earliest === date.latest ? 'glyph' : shape);
    }
  }
  const marks = [...shapes].map((shape) => ({ shape }));
  return { lane, items: [{ item: { joint }, marks }], bands: lane.subLanes.map(kindsIn) };
}
