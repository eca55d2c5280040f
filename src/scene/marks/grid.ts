import type { Rect } from '../../base/geometry';
import type { LaneBand, PlacedText, TimelineLayout } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import type { LineNode, SceneNode } from '../node';
import { annotationLines, shadedNodes, stripLabels, type Ground } from './annotations';
import { breakGrounds, ruleBreaks } from './axisBreaks';
import { lineBoxes, uprightLine } from './clearStretches';
import { textsOf } from './labels';

/** What stands behind the marks: grounds, grid lines, rules between lanes, lines added by hand, the "as at" line. Lines stop where a label stands. */
export function gridNodes(layout: Ground & Pick<TimelineLayout, 'bands'>): readonly SceneNode[] {
  const { theme, axis, body, bands } = layout;
  const labels = textsIn(bands).flatMap(lineBoxes);
  const upright = { stroke: theme.grid, strokeWidth: theme.type.label * 0.08 };
  const top = axis.box.y + axis.namesHeight * 0.9;
  const bottom = body.y + body.height;
  const undated = axis.undated === undefined ? [] : [axis.undated.x];
  const grid = [...axis.lines, ...undated].flatMap((x) => uprightLine(x, body.y, bottom, labels, upright));
  const rules = rulesOf(bands, 0).map((rule) => ruleNode(rule, body.x + body.width, theme));
  const end: LineNode = {
    kind: 'line',
    x1: body.x,
    y1: bottom,
    x2: body.x + body.width,
    y2: bottom,
    stroke: theme.rule,
    strokeWidth: theme.type.label * 0.1,
  };
  return [
    ...shadedNodes(layout),
    ...breakGrounds(layout),
    ...grid,
    ...rules,
    end,
    ...ruleBreaks(layout, [...rules, end], labels),
    ...annotationLines(layout, [...labels, ...phaseBoxes(bands, theme)]),
    ...asAtNodes(layout, [...labels, ...stripLabels(layout)], top, bottom),
  ];
}

/** Where a lane begins: a line from its own name on. */
interface Rule {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** A rule on top of a lane, to `right`. */
export function ruleNode({ x, y, depth }: Rule, right: number, theme: Theme): LineNode {
  return {
    kind: 'line',
    x1: x,
    y1: y,
    x2: right,
    y2: y,
    stroke: depth === 0 ? theme.rule : theme.grid,
    strokeWidth: theme.type.label * 0.1,
    ...(depth < 2 ? {} : { dash: [theme.type.label * 0.2, theme.type.label * 0.3] }),
  };
}

function asAtNodes({ theme, axis }: Ground, labels: readonly Rect[], top: number, bottom: number): readonly LineNode[] {
  if (axis.asAt === undefined) return [];
  const { x } = axis.asAt;
  const line = { stroke: theme.asAt, strokeWidth: theme.type.label * 0.13 };
  const foot = bottom + theme.type.label * 0.9;
  return uprightLine(x, top, foot, labels, line);
}

/** The texts that lines must not run through. */
function textsIn(bands: readonly LaneBand[]): readonly PlacedText[] {
  return bands.flatMap(({ items, strip, empty, bands: inner }) => [
    ...items.flatMap(textsOf),
    ...(strip === undefined ? [] : [strip.words]),
    ...(empty === undefined ? [] : [empty]),
    ...textsIn(inner),
  ]);
}

/** The names of phases beside their marks. */
function phaseBoxes(bands: readonly LaneBand[], theme: Theme): readonly Rect[] {
  const height = theme.type.label * theme.type.leading;
  return bands.flatMap(({ items, bands: inner }) => [
    ...items.flatMap(({ marks }) =>
      marks
        .filter(({ label }) => label !== undefined)
        .map(({ x, y, width, labelSide, labelWidth }): Rect => {
          const left = labelSide === 'right' ? x + width + theme.space.beside : x - theme.space.beside - labelWidth;
          return { x: left, y: y - height / 2, width: labelWidth, height };
        }),
    ),
    ...phaseBoxes(inner, theme),
  ]);
}

/** A rule on top of every lane; of a lane inside another only from the second on, and only beside its own name. */
function rulesOf(bands: readonly LaneBand[], depth: number): readonly Rule[] {
  return bands.flatMap((band, index) => [
    ...(depth > 0 && index === 0 ? [] : [{ x: band.box.x, y: band.box.y, depth }]),
    ...rulesOf(band.bands, depth + 1),
  ]);
}
