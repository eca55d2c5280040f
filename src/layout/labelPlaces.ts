import type { LabelSide } from './labelObjective';
import { isOngoingAlone, leftEnd, rightEnd } from './markGeometry';
import type { PhaseMark } from './timelineLayout';
import type { MeasuredText } from './wrapText';

export interface LabelFrame {
  /** Left and right limit of labels. */
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  readonly beside: number;
  /** Height of a bar. */
  readonly bar: number;
  /** True when the bar of this milestone can carry text. */
  readonly inside: boolean;
  /** Where the "as at" line stands, which labels had better not cross; `undefined` when there is none. */
  readonly asAtX: number | undefined;
}

/** Room for the text block of a label: `anchorX` is its left end or, anchored at the end, its right end. */
export interface LabelPlace {
  readonly side: LabelSide;
  readonly anchor: 'start' | 'end';
  readonly anchorX: number;
  readonly width: number;
  /** From the top of the first row. */
  readonly dy: number;
}

/** Between a mark and the block at the end of its leader, in line pitches: long enough to be seen as a line. */
const LEADER = 0.35;

/** The bar has to be wider than the words by so many line pitches: words that fill it look squeezed in. */
const AIR_INSIDE = 1.2;

/** Where a label can stand, by the marks alone. */
export function labelPlaces(marks: readonly PhaseMark[], text: MeasuredText, frame: LabelFrame): readonly LabelPlace[] {
  const { beside, left, right, pitch } = frame;
  const rows = Math.max(...marks.map((mark) => mark.row)) + 1;
  const onFirst = marks.filter((mark) => mark.row === 0);
  const start = Math.min(...marks.map((mark) => leftEnd(mark, beside)));
  const end = Math.max(...marks.map((mark) => rightEnd(mark, beside)));
  const places: LabelPlace[] = [from('right', end + beside, right)];
  const [only] = marks;
  if (frame.inside && only !== undefined && only.width > text.total + AIR_INSIDE * pitch) {
    places.push(from('inside', only.x + beside * 1.2, only.x + only.width));
  }
  if (isOngoingAlone(marks)) {
    places.push(from('ongoing', left + beside, start - 2 * beside));
  } else {
    places.push({ ...from('left', left + beside, start - beside), anchor: 'end', anchorX: start - beside });
    for (const [index, mark] of onFirst.entries()) {
      const next = onFirst[index + 1];
      if (rows > 1 || next === undefined) continue;
      places.push(from('between', rightEnd(mark, beside) + beside, leftEnd(next, beside) - beside));
    }
    const wanted = Math.min(text.total, (right - left) * 0.6);
    const under = Math.max(left + beside, Math.min(onFirst[0]?.x ?? start, right - wanted));
    places.push({ ...from('under', under, right), dy: rows * pitch });
  }
  return [...places, { ...from('leader', left + beside, right), dy: (rows + LEADER) * pitch }];
}

function from(side: LabelSide, left: number, right: number): LabelPlace {
  return { side, anchor: 'start', anchorX: left, width: right - left, dy: 0 };
}
