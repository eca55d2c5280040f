import { describe, expect, test } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { PAGES } from '../../src/layout/pageSize';
import { renderSvg } from '../../src/render/svgString';
import { paperFigure } from '../../src/scene/figure';
import type { Scene } from '../../src/scene/node';
import { paintNode } from '../../src/ui/timeline/live/paintNode';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { viewOfText } from '../cases/viewOfText';

/** A white canvas of the size of a scene. */
function sheet({ size }: Scene): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(size.width);
  canvas.height = Math.ceil(size.height);
  const context = assertExists(canvas.getContext('2d') ?? undefined, 'context');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return context;
}

const pixelsOf = (context: CanvasRenderingContext2D): Uint8ClampedArray =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;

async function fileOn(context: CanvasRenderingContext2D, scene: Scene): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(renderSvg({ ...scene, paper: undefined }))}`;
  await image.decode();
  context.drawImage(image, 0, 0, scene.size.width, scene.size.height);
}

/** Share of the pixels that are not at all alike. */
function unlike(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const apart = [0, 1, 2].map((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)));
    if (Math.max(...apart) > 140) count += 1;
  }
  return count / (one.length / 4);
}

describe('paintNode', () => {
  test('paints a figure as its file shows it', async () => {
    const scene = assertExists(paperFigure(viewOfText(csvOf(generatedRows(30, 4))), PAGES['a4-landscape'])[0], 'page');
    const [painted, filed, empty] = [sheet(scene), sheet(scene), sheet(scene)];
    const pen = { context: painted, fontFamily: scene.fontFamily };
    for (const { nodes } of scene.regions) for (const node of nodes) paintNode(pen, node);
    await fileOn(filed, scene);
    expect(unlike(pixelsOf(filed), pixelsOf(empty))).toBeGreaterThan(0.02);
    expect(unlike(pixelsOf(painted), pixelsOf(filed))).toBeLessThan(0.004);
  });
});
