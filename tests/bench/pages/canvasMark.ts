import type { Item } from './items';
import { BAR } from './swimlane';

const INK = '#14363c';

/** How each funding status is drawn: solid, hatched, hollow, dashed or dotted. */
interface Look {
  readonly fill: 'solid' | 'hatched' | 'none';
  readonly dash: readonly number[];
}

const LOOKS: Readonly<Record<string, Look>> = {
  Funded: { fill: 'solid', dash: [] },
  'Partially funded': { fill: 'hatched', dash: [] },
  'Not funded': { fill: 'none', dash: [] },
  TBC: { fill: 'none', dash: [4, 3] },
};
const NOT_STATED: Look = { fill: 'none', dash: [1, 2] };

/** The pattern of partly funded bars. */
export function hatching(): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const pen = tile.getContext('2d');
  if (pen === null) return null;
  pen.strokeStyle = INK;
  pen.moveTo(-1, 7);
  pen.lineTo(7, -1);
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}

/** Draws the mark of an item from x to right, its middle at y: a bar, a glyph for a day, a tick for "by", an arrow for "from". */
export function drawMark(
  pen: CanvasRenderingContext2D,
  { form, funding }: Item,
  place: { readonly x: number; readonly right: number; readonly y: number },
  hatch: CanvasPattern | null,
): void {
  const { fill, dash } = LOOKS[funding] ?? NOT_STATED;
  outline(pen, form, place);
  pen.setLineDash([...dash]);
  if (fill !== 'none' && form !== 'by') {
    pen.fillStyle = fill === 'hatched' && hatch !== null ? hatch : INK;
    pen.fill();
  }
  pen.strokeStyle = INK;
  pen.stroke();
}

function outline(
  pen: CanvasRenderingContext2D,
  form: Item['form'],
  { x, right, y }: { readonly x: number; readonly right: number; readonly y: number },
): void {
  const half = BAR / 2;
  pen.beginPath();
  if (form === 'day') {
    pen.moveTo(x, y - half);
    pen.lineTo(x + half, y);
    pen.lineTo(x, y + half);
    pen.lineTo(x - half, y);
    pen.closePath();
  } else if (form === 'by') {
    pen.moveTo(x, y);
    pen.lineTo(right, y);
    pen.moveTo(right, y - half);
    pen.lineTo(right, y + half);
  } else {
    pen.rect(x, y - half, right - x, BAR);
    if (form !== 'from') return;
    pen.moveTo(right, y - half);
    pen.lineTo(right + half, y);
    pen.lineTo(right, y + half);
  }
}
