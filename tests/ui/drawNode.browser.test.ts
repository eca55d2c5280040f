import { describe, expect, test } from 'vitest';
import type { GroupNode, SceneNode } from '../../src/scene/node';
import { renderSvg } from '../../src/render/svgString';
import { paperFigure } from '../../src/scene/figure';
import { PAGES } from '../../src/layout/pageSize';
import { drawNode, hitNodes } from '../../src/ui/timeline/live/drawNode';
import { viewOfText } from '../cases/viewOfText';
import { csvOf, generatedRows } from '../cases/generatedProgramme';

/** Elements as written, in one spelling: without the white space between them. */
const plain = (markup: string): string =>
  markup
    .replace(/>\s+</g, '><')
    .replace(/<(rect|line|path)([^<>]*?)\s*\/>/g, '<$1$2></$1>')
    .replace(/ xmlns="[^"]*"/g, '');

const leaves = (node: SceneNode): readonly SceneNode[] => (node.kind === 'group' ? node.nodes.flatMap(leaves) : [node]);

describe('drawNode', () => {
  test('draws every node of a figure with the attributes that it has in a file', () => {
    const [scene] = paperFigure(viewOfText(csvOf(generatedRows(12, 4))), PAGES['a4-landscape']);
    const file = new DOMParser().parseFromString(scene === undefined ? '' : renderSvg(scene), 'image/svg+xml');
    const filed = [...file.querySelectorAll('svg > g rect, svg > g line, svg > g path, svg > g text')];
    const drawn = (scene?.regions ?? [])
      .flatMap(({ nodes }) => nodes)
      .flatMap(leaves)
      .map(drawNode);
    expect(drawn.length).toBeGreaterThan(60);
    expect(drawn.map((element) => plain(element.outerHTML))).toEqual(
      filed.map((element) => plain(new XMLSerializer().serializeToString(element))),
    );
  });

  test('writes text from a cell as text, whatever it looks like (CONVENTIONS S5)', () => {
    const text = '</text><script>alert(1)</script><img src=x onerror=alert(1)>';
    const node: SceneNode = { kind: 'text', x: 0, y: 0, text, size: 12, bold: false, fill: '#000000', anchor: 'start' };
    const element = drawNode({ kind: 'group', nodes: [node] });
    expect(element.querySelector('script, img')).toBeNull();
    expect(element.textContent).toBe(text);
  });

  test('makes areas for the pointer in the colour of the ground, under what is drawn', () => {
    const group: GroupNode = { kind: 'group', nodes: [], hit: [{ x: 1, y: 2, width: 30, height: 20 }] };
    expect(hitNodes(group, '#ffffff')).toEqual([{ kind: 'rect', x: 1, y: 2, width: 30, height: 20, fill: '#ffffff' }]);
  });
});
