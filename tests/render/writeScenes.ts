import type { FigureWriter, WriteOptions, WriteWatch, WrittenFigure } from '../../src/render/figureFormat';
import { USUAL_OPTIONS } from '../../src/render/figureFormat';
import type { FigureWords } from '../../src/scene/figureWords';
import type { Scene, SceneNode, TextNode } from '../../src/scene/node';
import { fontFamily } from '../../src/theme/fontFamily';

function noWords(): FigureWords {
  throw new Error('words of a figure that has none');
}

/** Writes pages without anybody waiting. */
export function writeScenes(
  write: FigureWriter,
  pages: readonly Scene[],
  options: Partial<WriteOptions> = {},
  watch: WriteWatch = { progress: () => undefined, signal: new AbortController().signal },
): Promise<WrittenFigure> {
  return write(pages, { ...USUAL_OPTIONS, ...options }, watch, noWords);
}

/** A small page with the nodes. */
export function sceneOf(nodes: readonly SceneNode[], scene: Partial<Scene> = {}): Scene {
  return {
    size: { width: 200, height: 100 },
    paper: { widthMm: (200 * 25.4) / 72, heightMm: (100 * 25.4) / 72 },
    background: '#ffffff',
    fontFamily: fontFamily('Arial'),
    title: 'A figure',
    description: 'Two words.',
    regions: [{ name: 'lanes', box: { x: 0, y: 0, width: 200, height: 100 }, nodes }],
    ...scene,
  };
}

export function textNode(text: string, node: Partial<TextNode> = {}): TextNode {
  return { kind: 'text', x: 10, y: 20, text, size: 10, bold: false, fill: '#000000', anchor: 'start', ...node };
}
