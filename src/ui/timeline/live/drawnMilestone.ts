import { assertExists } from '../../../base/assert';
import type { Spot } from '../../../layout/live/spot';
import type { PlacedItem } from '../../../layout/timelineLayout';
import type { LiveNodes } from '../../../scene/live/liveNodes';
import type { GroupNode } from '../../../scene/node';
import { drawNode, hitAreas } from './drawNode';
import { take, type Ride, type Rider } from './ride';

/** What draws milestones, and on what ground. */
export type Drawing = Pick<LiveNodes, 'milestone' | 'background'>;

/** One milestone on screen: its element stays while its place changes, and with it the keyboard focus. */
export class DrawnMilestone {
  readonly element: SVGGElement;
  #spot: Spot;
  #item: PlacedItem;
  #riders: readonly Rider[] = [];
  #label: readonly SVGElement[] = [];
  #areas: readonly SVGElement[] = [];
  #slid = 0;
  #isRiding = false;

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
    for (const element of this.#label) element.setAttribute('transform', `translate(${by.toFixed(1)})`);
  }

  ride(ride: Ride): void {
    // They would hide others while all is on the move.
    if (!this.#isRiding) for (const area of this.#areas) area.setAttribute('visibility', 'hidden');
    this.#isRiding = true;
    for (const rider of this.#riders) take(rider, ride);
  }

  /** Whether Tab lands on it; where it only stands again, it never does. */
  inTabOrder(isStop: boolean): void {
    if (this.element.getAttribute('role') === 'button') this.element.setAttribute('tabindex', isStop ? '0' : '-1');
  }

  /** Rings it: what has the keyboard when that shows, what is selected always. */
  ring(kinds: readonly ('ring' | 'frame')[]): void {
    for (const ring of this.element.querySelectorAll('.ring, .frame')) ring.remove();
    const { x, y, width, height } = this.#item.box;
    const node = { kind: 'rect', x: x - 4, y: y - 3, width: width + 8, height: height + 6, radius: 4 } as const;
    for (const kind of kinds) {
      const ring = drawNode(node);
      ring.setAttribute('class', kind);
      this.element.append(ring);
    }
  }

  #draw({ milestone, background: ground }: Drawing): void {
    const drawn = milestone(this.#item);
    const elements = drawn.nodes.map(drawNode);
    const areas = hitAreas(drawn, ground);
    this.element.replaceChildren(...areas, ...elements);
    this.#slid = 0;
    this.#areas = areas;
    this.#isRiding = false;
    this.#readParts(drawn, elements);
  }

  /** Which elements are marks, and which come after them: the words. Lines between phases ride with the first. */
  #readParts({ parts = [] }: GroupNode, elements: readonly SVGElement[]): void {
    const { marks, box } = this.#item;
    const end = Math.max(...parts.map(({ first, count }) => first + count), 0);
    const begin = Math.min(...parts.map(({ first }) => first), end);
    const words = elements.slice(end);
    // The last of the areas is that of the words.
    this.#label = [...this.#areas.slice(-1), ...words];
    const left = marks.length === 0 ? box.x : Math.min(...marks.map((mark) => mark.x));
    const right = Math.max(...marks.map((mark) => mark.x + mark.width), left);
    const hangsLeft = this.#item.label.box.x < left;
    const slides = this.#spot.slide !== undefined;
    const riders: Rider[] = elements
      .slice(0, begin)
      .map((element) => ({ element, ends: [left, right + 0.01], at: left }));
    for (const [index, { first, count }] of parts.entries()) {
      const mark = assertExists(marks[index], 'mark of the part');
      const ends = mark.shape === 'bar' ? ([mark.x, mark.x + mark.width] as const) : undefined;
      for (const element of elements.slice(first, first + count)) {
        const isWord = element.nodeName === 'text';
        const side = mark.labelSide === 'right' ? mark.x + mark.width : mark.x;
        riders.push(isWord ? { element, ends: undefined, at: side } : { element, ends, at: mark.x + mark.width / 2 });
      }
    }
    for (const element of words) riders.push({ element, ends: undefined, at: hangsLeft || slides ? left : right });
    this.#riders = riders;
  }
}
