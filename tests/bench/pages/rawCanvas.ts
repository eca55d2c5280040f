/** The least a swimlane timeline can cost: papaparse, rows packed once, and the marks in view drawn on one canvas. */
import { hatching, drawMark } from './canvasMark';
import { onProgramme, sayDrawn } from './chooseFile';
import { moveBy } from './gestures';
import { AXIS, FONT, GUTTER, LABEL_GAP, ROW, swimlaneOf, ticksOf, type Swimlane } from './swimlane';

onProgramme((read, stage) => {
  const { clientWidth: width, clientHeight: height } = stage;
  const canvas = document.createElement('canvas');
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.width = `${String(width)}px`;
  canvas.style.height = `${String(height)}px`;
  stage.append(canvas);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('rawCanvas: no canvas');
  pen.scale(devicePixelRatio, devicePixelRatio);
  const hatch = hatching();
  const swimlane = swimlaneOf(read, width, height);
  const draw = (): void => drawAll(pen, swimlane, hatch, width, height);
  draw();
  sayDrawn();
  moveBy(canvas, swimlane.view, swimlane.limits, draw);
});

function drawAll(
  pen: CanvasRenderingContext2D,
  swimlane: Swimlane,
  hatch: CanvasPattern | null,
  width: number,
  height: number,
): void {
  const { lanes, view } = swimlane;
  pen.clearRect(0, 0, width, height);
  pen.font = FONT;
  pen.textBaseline = 'middle';
  pen.save();
  pen.beginPath();
  pen.rect(0, AXIS, width, height - AXIS);
  pen.clip();
  for (const { name, top, rows } of lanes) {
    const y = AXIS + top * ROW - view.top;
    if (y > height || y + rows.length * ROW < AXIS) continue;
    drawLane(pen, name, y, y + rows.length * ROW, width);
    drawRows(pen, swimlane, rows, y, hatch, width, height);
  }
  pen.restore();
  drawAxis(pen, swimlane, width, height);
}

function drawLane(pen: CanvasRenderingContext2D, name: string, top: number, bottom: number, width: number): void {
  pen.setLineDash([]);
  pen.strokeStyle = '#c3c9d1';
  pen.beginPath();
  pen.moveTo(0, bottom);
  pen.lineTo(width, bottom);
  pen.stroke();
  pen.fillStyle = '#14363c';
  pen.fillText(name, 8, Math.min(Math.max(top, AXIS) + ROW / 2, bottom - ROW / 2), GUTTER - 16);
}

function drawRows(
  pen: CanvasRenderingContext2D,
  { view }: Swimlane,
  rows: Swimlane['lanes'][number]['rows'],
  top: number,
  hatch: CanvasPattern | null,
  width: number,
  height: number,
): void {
  const first = Math.max(Math.floor((AXIS - top) / ROW), 0);
  const last = Math.min(Math.ceil((height - top) / ROW), rows.length - 1);
  pen.save();
  pen.beginPath();
  pen.rect(GUTTER, AXIS, width - GUTTER, height - AXIS);
  pen.clip();
  for (let index = first; index <= last; index += 1) {
    const y = top + index * ROW + ROW / 2;
    for (const { item, labelWidth } of rows[index] ?? []) {
      const x = GUTTER + (item.first - view.left) * view.scale;
      if (x > width) break;
      const right = Math.max(GUTTER + (item.last + 1 - view.left) * view.scale, x + 3);
      if (right + labelWidth < GUTTER) continue;
      drawMark(pen, item, { x, right, y }, hatch);
      pen.fillStyle = '#1c1c1c';
      pen.fillText(item.title, right + LABEL_GAP, y);
    }
  }
  pen.restore();
}

function drawAxis(pen: CanvasRenderingContext2D, { view }: Swimlane, width: number, height: number): void {
  pen.setLineDash([]);
  pen.strokeStyle = '#e2e5ea';
  pen.fillStyle = '#595959';
  for (const { day, label } of ticksOf(view, width - GUTTER)) {
    const x = GUTTER + (day - view.left) * view.scale;
    if (x < GUTTER) continue;
    pen.beginPath();
    pen.moveTo(x, AXIS);
    pen.lineTo(x, height);
    pen.stroke();
    pen.fillText(label, x + 4, AXIS / 2);
  }
}
