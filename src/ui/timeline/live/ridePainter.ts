import type { Rect } from '../../../base/geometry';
import { ringBox } from '../ringBox';
import { paintNode, type NodePen } from './paintNode';
import { move, rideTo, type Ride } from './ride';
import type { RideFrame, RideLane, RideParts, RideSpot } from './rideFrame';

/** Draws the frames of a ride on a canvas, on the page or in a worker. */
export class RidePainter {
  readonly #canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #spots = new Map<number, RideSpot>();
  readonly #parts = new Map<number, RideParts>();

  constructor(canvas: HTMLCanvasElement | OffscreenCanvas) {
    this.#canvas = canvas;
  }

  /** `ratio`: device px of a px of the page. */
  paint(frame: RideFrame, ratio: number): void {
    this.#learn(frame);
    const pen = this.#begin(frame, ratio);
    if (pen === undefined) return;
    const { axisHeight, background, width } = frame;
    const { context } = pen;
    const shiftY = axisHeight - frame.y;
    context.translate(-frame.x, shiftY);
    this.#lanes(frame, pen);
    context.translate(0, -shiftY);
    context.fillStyle = background;
    context.fillRect(frame.x, 0, width, axisHeight);
    for (const node of frame.axis) paintNode(pen, node);
  }

  #learn({ news }: RideFrame): void {
    if (news.isFirst) {
      this.#spots.clear();
      this.#parts.clear();
    }
    for (const [number, spot] of news.spots) this.#spots.set(number, spot);
    for (const [number, parts] of news.parts) this.#parts.set(number, parts);
  }

  /** An empty canvas in the colour of the figure, in px of the page. */
  #begin({ width, height, background, fontFamily }: RideFrame, ratio: number): NodePen | undefined {
    const canvas = this.#canvas;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return undefined;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = background;
    context.fillRect(0, 0, across, down);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.textRendering = 'geometricPrecision';
    return { context, fontFamily };
  }

  #lanes(frame: RideFrame, pen: NodePen): void {
    for (const node of frame.grid) paintNode(pen, node);
    const ride = rideTo(frame.scale);
    for (const lane of frame.lanes) {
      pen.context.translate(0, lane.top);
      this.#lane(lane, ride, frame, pen);
      pen.context.translate(0, -lane.top);
    }
  }

  #lane({ parts, spots, rings }: RideLane, ride: Ride, { wordsBy, background }: RideFrame, pen: NodePen): void {
    const { summary, words } = this.#parts.get(parts) ?? NONE;
    for (const node of summary) paintNode(pen, node, ride(1) - ride(0), ride(0));
    for (const node of words) paintNode(pen, node, 1, wordsBy);
    for (const number of spots) {
      const spot = this.#spots.get(number);
      if (spot !== undefined) paintSpot(spot, ride, pen, background);
    }
    for (const [number, colour] of rings) {
      const spot = this.#spots.get(number);
      if (spot !== undefined) paintRing(spot, ride, pen, colour);
    }
  }
}

const NONE: RideParts = { summary: [], words: [] };

function paintSpot(spot: RideSpot, ride: Ride, pen: NodePen, background: string): void {
  const { context } = pen;
  const { x, width } = across(spot, ride);
  // Where they come to lie on each other, the later one is read.
  context.fillStyle = background;
  context.fillRect(x, spot.y, width, spot.height);
  for (const rider of spot.riders) {
    const { stretch, shift } = move(rider, ride);
    paintNode(pen, rider.node, stretch, shift);
  }
}

function paintRing(spot: RideSpot, ride: Ride, { context }: NodePen, colour: string): void {
  const { x, y, width, height } = ringBox({ ...spot, ...across(spot, ride) });
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.setLineDash([]);
  context.strokeRect(x, y, width, height);
}

/** From where to where a milestone reaches now, its words included. */
function across({ x, width, ends: [from, to] }: RideSpot, ride: Ride): Pick<Rect, 'x' | 'width'> {
  const [left, right] = [x + ride(from) - from, x + width + ride(to) - to];
  return { x: left, width: right - left };
}
