import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svgString';
import type { Scene, SceneNode } from '../../src/scene/node';
import type { MilestoneId } from '../../src/model/milestone';
import { svgElements } from '../figure/svgElements';

function sceneOf(...nodes: readonly SceneNode[]): Scene {
  return {
    size: { width: 100, height: 50 },
    paper: { widthMm: 35.28, heightMm: 17.64 },
    background: '#FFFFFF',
    fontFamily: 'Arial, Helvetica, Liberation Sans, sans-serif',
    title: 'A <plan> & "more"',
    description: 'One milestone.',
    regions: [{ name: 'lanes', box: { x: 0, y: 0, width: 100, height: 50 }, nodes }],
  };
}

const text = (words: string): SceneNode => ({
  kind: 'text',
  x: 1.23456,
  y: 2,
  text: words,
  size: 9,
  bold: false,
  fill: '#1A1A1A',
  anchor: 'start',
});

describe('renderSvg', () => {
  it('renderSvg writes the size in mm, a language, and a title and description that name the picture (E2, E9)', () => {
    const [root, title, description] = svgElements(renderSvg(sceneOf()));
    expect(root?.attributes).toMatchObject({
      width: '35.28mm',
      height: '17.64mm',
      viewBox: '0 0 100 50',
      role: 'img',
      lang: 'en-NZ',
    });
    expect(title?.text).toBe('A <plan> & "more"');
    expect(description?.text).toBe('One milestone.');
  });

  it('renderSvg writes cell text as text, whatever is in it (S5, S6)', () => {
    const attack = '</text><script>alert(1)</script><img src=x onerror="alert(2)">';
    const svg = renderSvg(sceneOf(text(attack)));
    expect(svg).not.toMatch(/<script|<img/);
    expect(svgElements(svg).find(({ name }) => name === 'text')?.text).toBe(attack);
  });

  it('renderSvg leaves out characters that XML cannot hold, and keeps macrons and emoji', () => {
    const svg = renderSvg(sceneOf(text('wh\u0101nau\u0000\u0007 \u{1F600} \ud800 end')));
    expect(svgElements(svg).find(({ name }) => name === 'text')?.text).toBe('whānau \u{1F600}  end');
  });

  it('renderSvg rounds to two decimals and never writes minus zero', () => {
    const svg = renderSvg(
      sceneOf(text('x'), { kind: 'rect', x: -0.001, y: 0, width: 10.005, height: 3, fill: '#14146E' }),
    );
    expect(svg).toContain('x="1.23"');
    expect(svg).not.toContain('-0"');
  });

  it('renderSvg writes no id of a milestone into a file (E10)', () => {
    const group: SceneNode = { kind: 'group', milestone: 'm-12345678' as MilestoneId, nodes: [text('Spend review')] };
    expect(renderSvg(sceneOf(group))).not.toContain('m-12345678');
  });

  it('renderSvg writes no words for alt text that other files have: they could not be seen (E10)', () => {
    const parts = [{ first: 0, count: 1, description: 'by 2030' }];
    const group: SceneNode = { kind: 'group', description: 'Lead: DIA', parts, nodes: [text('Spend review')] };
    expect(renderSvg(sceneOf(group))).toBe(renderSvg(sceneOf({ kind: 'group', nodes: [text('Spend review')] })));
  });
});
