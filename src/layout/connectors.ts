import { assertExists } from '../base/assert';
import type { LabelVariant } from './labelVariants';
import type { LayoutFrame } from './layoutFrame';
import { isOngoingAlone, leftEnd, rightEnd } from './markGeometry';
import type { Connector, PhaseMark, PlacedText } from './timelineLayout';

/** Dotted lines between the phases on the first row, broken where the label stands; the lead to an ongoing arrow. */
export function connectorsOf(
  marks: readonly PhaseMark[],
  variant: LabelVariant,
  label: PlacedText,
  y: number,
  frame: LayoutFrame,
): readonly Connector[] {
  const { beside } = frame.theme.space;
  const onFirst = marks.filter((mark) => mark.row === 0).sort((a, b) => a.x - b.x);
  const firstLineRight = variant.label.x + (label.lines[0]?.width ?? 0);
  if (isOngoingAlone(marks)) {
    const from = variant.kind === 'ongoing' ? firstLineRight : frame.marks.scale.left;
    return [{ x1: from + beside, x2: onFirst[0]?.x ?? 0, y, kind: 'ongoing' }];
  }
  return onFirst.slice(1).map((mark, index) => {
    const from = rightEnd(assertExists(onFirst[index], 'phase before'), beside);
    const holdsLabel = variant.kind === 'between' && variant.label.x > from && variant.label.x < leftEnd(mark, beside);
    return {
      x1: (holdsLabel ? firstLineRight : from) + beside,
      x2: leftEnd(mark, beside) - beside / 2,
      y,
      kind: 'phases',
    };
  });
}
