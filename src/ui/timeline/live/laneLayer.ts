import { assertExists } from '../../../base/assert';
import { rectsIntersect, type Rect } from '../../../base/geometry';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import type { Spots } from '../../../layout/live/spot';
import type { MilestoneId } from '../../../model/milestone';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import { DrawnMilestone } from './drawnMilestone';
import { drawNode, ground, group, layGround } from './drawNode';
import { setAttributes } from './setAttributes';

/** The two places of milestones: on the axis, and in the column of the undated. */
export type Part = 'rows' | 'column';

/** What elements are to assistive technology. */
export interface Describe {
  readonly lane: (index: number) => Readonly<Record<string, string>>;
  readonly milestone: (id: MilestoneId, lane: number, part: Part) => Readonly<Record<string, string>>;
}

interface DrawnLane {
  readonly element: SVGGElement;
  /** What moves with the axis and is no milestone, and what stands still. */
  readonly summary: SVGGElement;
  readonly words: SVGGElement;
  /** Below the milestones, and after all that moves by itself: from there on the browser notes places anew. */
  readonly ground: SVGElement;
  readonly milestones: Map<MilestoneId, DrawnMilestone>;
}

/** The milestones that are in view, in a group for each lane: of what was drawn before, what stays is not touched. */
export class LaneLayer {
  readonly #root: SVGGElement;
  readonly #part: Part;
  readonly #lanes = new Map<string, DrawnLane>();
  #figure: LiveFigure | undefined;

  constructor(root: SVGGElement, part: Part) {
    this.#root = root;
    this.#part = part;
  }

  /** Draws the lanes at these indexes as far as they meet the window, which is in px from the top of all lanes. */
  show(figure: LiveFigure, nodes: LiveNodes, indexes: readonly number[], window: Rect, describe: Describe): void {
    const isNew = this.#figure !== figure;
    this.#figure = figure;
    const kept = new Set<string>();
    let before: SVGElement | undefined;
    for (const index of indexes) {
      const { lane } = assertExists(figure.lanes.leaves[index], 'lane');
      const { top, height } = assertExists(figure.lanes.extents[index], 'extent');
      const drawn = this.#lanes.get(lane.key) ?? this.#newLane(lane.key);
      kept.add(lane.key);
      setAttributes(drawn.element, { transform: `translate(0 ${top.toFixed(2)})` });
      if (this.#part === 'rows') setAttributes(drawn.element, describe.lane(index));
      layGround(drawn.ground, figure.frame.contentWidth, height);
      const leaf = figure.lanes.leafAt(index);
      const inside = { ...window, y: window.y - top };
      this.#showSpots(drawn, leaf[this.#part], inside, nodes, isNew, (id) => describe.milestone(id, index, this.#part));
      if (this.#part === 'rows') {
        drawn.summary.replaceChildren(...nodes.summary(leaf, window.x, window.x + window.width).map(drawNode));
        if (isNew || drawn.words.childNodes.length === 0)
          drawn.words.replaceChildren(...nodes.words(leaf).map(drawNode));
      }
      place(this.#root, drawn.element, before);
      before = drawn.element;
    }
    for (const [key, { element }] of this.#lanes) {
      if (kept.has(key)) continue;
      element.remove();
      this.#lanes.delete(key);
    }
  }

  /** Keeps words that stand still where they are in the window; `by`: how far the axis has moved. */
  hold(by: number): void {
    for (const { words } of this.#lanes.values()) {
      if (words.firstChild !== null) words.setAttribute('transform', `translate(${by.toFixed(1)})`);
    }
  }

  /** Moves labels that slide; `left` is the left end of the room. */
  slide(left: number): void {
    for (const { milestones } of this.#lanes.values()) for (const drawn of milestones.values()) drawn.slide(left);
  }

  /** A milestone that has an element: where it stands first of those. */
  find(id: MilestoneId): DrawnMilestone | undefined {
    for (const { milestones } of this.#lanes.values()) {
      const drawn = milestones.get(id);
      if (drawn !== undefined) return drawn;
    }
    return undefined;
  }

  /** The milestones that have an element. */
  drawn(): readonly MilestoneId[] {
    return [...this.#lanes.values()].flatMap(({ milestones }) => [...milestones.keys()]);
  }

  #newLane(key: string): DrawnLane {
    const parts = { summary: group(), words: group('words'), ground: ground() };
    const drawn = { element: group(), ...parts, milestones: new Map() } as const;
    drawn.element.append(parts.summary, parts.words, parts.ground);
    this.#lanes.set(key, drawn);
    return drawn;
  }

  #showSpots(
    { element, ground, milestones }: DrawnLane,
    { spots }: Spots,
    window: Rect,
    nodes: LiveNodes,
    isNew: boolean,
    describe: (id: MilestoneId) => Readonly<Record<string, string>>,
  ): void {
    const shown = spots.filter((spot) => rectsIntersect(spot, window) || holdsFocus(milestones.get(spot.id)));
    const ids = new Set(shown.map(({ id }) => id));
    for (const [id, drawn] of milestones) {
      if (ids.has(id)) continue;
      drawn.element.remove();
      milestones.delete(id);
    }
    let before = ground;
    for (const spot of shown) {
      let drawn = milestones.get(spot.id);
      if (drawn === undefined) {
        drawn = new DrawnMilestone(group(), spot, nodes);
        milestones.set(spot.id, drawn);
        setAttributes(drawn.element, describe(spot.id));
      } else if (isNew) {
        drawn.show(spot, nodes);
        setAttributes(drawn.element, describe(spot.id));
      }
      place(element, drawn.element, before);
      before = drawn.element;
    }
  }
}

/** Puts an element after another one, or first; one that is there already is left alone, lest it lose the focus. */
function place(parent: SVGElement, element: SVGElement, after: SVGElement | undefined): void {
  const next = after === undefined ? parent.firstChild : after.nextSibling;
  if (next !== element) parent.insertBefore(element, next);
}

function holdsFocus(drawn: DrawnMilestone | undefined): boolean {
  return drawn !== undefined && drawn.element === document.activeElement;
}
