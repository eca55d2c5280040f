import type { Spot } from '../../../layout/live/spot';
import type { PlacedItem } from '../../../layout/timelineLayout';
import { svgAttributes } from '../../../scene/attributes';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import { mapNode } from '../../../scene/mapScene';
import type { SceneNode } from '../../../scene/node';
import { ringBox } from '../ringBox';
import { drawNode, hitNodes } from './drawNode';
import { setAttributes } from './setAttributes';
import { wordsFrom } from './wordsFrom';

/** What draws milestones, and on what ground. */
export type Drawing = Pick<LiveNodes, 'milestone' | 'background'>;

/** One milestone on screen: its element stays while its place changes, and with it the keyboard focus. */
export class DrawnMilestone {
  readonly element: SVGGElement;
  #spot: Spot;
  #item: PlacedItem;
  /** The words and what lies below them, where they can slide: as they are drawn, and as they stand. */
  #label: readonly (readonly [SVGElement, SceneNode])[] = [];
  #slid = 0;

  constructor(element: SVGGElement, spot: Spot, draw: Drawing) {
    this.element = element;
    this.#spot = spot;
    this.#item = spot.place();
    this.#draw(draw);
  }

  get spot(): Spot {
    return this.#spot;
  }

  /** Draws it anew if it stands elsewhere than before. */
  show(spot: Spot, draw: Drawing): void {
    const item = spot.place();
    if (item === this.#item) return;
    this.#spot = spot;
    this.#item = item;
    this.#draw(draw);
  }

  /** Moves a label that can slide to `left`, as far as its marks reach. */
  slide(left: number): void {
    const { slide, x } = this.#spot;
    if (slide === undefined) return;
    const by = Math.min(Math.max(left - x, 0), slide);
    if (Math.abs(by - this.#slid) < 0.5) return;
    this.#slid = by;
    // Not by a transform: that would be a part of the layer by itself, and the rest of the lane one more (see `ground`).
    for (const [element, node] of this.#label)
      setAttributes(element, svgAttributes(mapNode(node, { by: { x: by, y: 0 } })));
  }

  /** Whether Tab lands on it; where it only stands again, it never does. */
  inTabOrder(isStop: boolean): void {
    if (this.element.getAttribute('role') === 'button') this.element.setAttribute('tabindex', isStop ? '0' : '-1');
  }

  /** Rings it: what has the keyboard when that shows, what is selected always. */
  ring(kinds: readonly ('ring' | 'frame')[]): void {
    for (const ring of this.element.querySelectorAll('.ring, .frame')) ring.remove();
    const node = { kind: 'rect', ...ringBox(this.#item.box), radius: 4 } as const;
    for (const kind of kinds) {
      const ring = drawNode(node);
      ring.setAttribute('class', kind);
      this.element.append(ring);
    }
  }

  #draw({ milestone, background }: Drawing): void {
    const drawn = milestone(this.#item);
    const areas = hitNodes(drawn, background);
    const slides = this.#spot.slide !== undefined;
    const marks = slides ? wordsFrom(drawn) : drawn.nodes.length;
    // The last of the areas is that of the words, which come after all marks.
    const under = slides ? areas.length - 1 : areas.length;
    const still = [...areas.slice(0, under), ...drawn.nodes.slice(0, marks)];
    const words = [...areas.slice(under), ...drawn.nodes.slice(marks)];
    this.#slid = 0;
    this.#label = words.map((node) => [drawNode(node), node]);
    this.element.replaceChildren(...still.map(drawNode), ...this.#label.map(([element]) => element));
  }
}
