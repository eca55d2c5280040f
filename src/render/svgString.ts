import { roundTo } from '../base/number';
import { svgAttributes } from '../scene/attributes';
import type { Scene, SceneNode } from '../scene/node';
import { XmlWriter } from './xmlWriter';

/** The scene as an SVG file in the paper profile: no style, class, script, id of data or outside reference. */
export function renderSvg(scene: Scene): string {
  const { size, paper } = scene;
  const [width, height] = paper
    ? [`${String(roundTo(paper.widthMm))}mm`, `${String(roundTo(paper.heightMm))}mm`]
    : [String(roundTo(size.width)), String(roundTo(size.height))];
  const writer = new XmlWriter();
  writer.open('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${String(roundTo(size.width))} ${String(roundTo(size.height))}`,
    role: 'img',
    'aria-labelledby': 'figure-title figure-description',
    lang: 'en-NZ',
    'xml:lang': 'en-NZ',
    'font-family': scene.fontFamily,
    'text-rendering': 'geometricPrecision',
  });
  writer.element('title', { id: 'figure-title' }, scene.title);
  writer.element('desc', { id: 'figure-description' }, scene.description);
  writer.element('rect', {
    x: 0,
    y: 0,
    width: roundTo(size.width),
    height: roundTo(size.height),
    fill: scene.background,
  });
  for (const region of scene.regions) {
    writer.open('g');
    for (const node of region.nodes) writeNode(writer, node);
    writer.close();
  }
  return writer.close().toString();
}

function writeNode(writer: XmlWriter, node: SceneNode): void {
  if (node.kind === 'group' && node.lane !== undefined) {
    for (const child of node.nodes) writeNode(writer, child);
  } else if (node.kind === 'group') {
    writer.open('g');
    for (const child of node.nodes) writeNode(writer, child);
    writer.close();
  } else if (node.kind === 'text') {
    writer.element('text', svgAttributes(node), node.text);
  } else {
    writer.element(node.kind, svgAttributes(node));
  }
}
