import { describe, expect, it } from 'vitest';
import { writeSvg } from '../../src/render/writeSvg';
import { CASES } from '../cases/cases';
import { figureOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { profileBreaches } from '../figure/paperProfile';
import { svgElements } from '../figure/svgElements';
import { comparePictures } from '../tools/comparePictures';
import { drawSvg } from '../tools/drawSvg';
import { sceneOf, textNode, writeScenes } from './writeScenes';

const texts = async (...args: Parameters<typeof writeScenes>) =>
  (await writeScenes(...args)).files.map((file) => new TextDecoder().decode(file));

describe('writeSvg(pages, { outlines: true })', () => {
  it.each(CASES.map((figure) => [figure.name, figure] as const))(
    'draws the letters of %s as shapes that look alike, in the paper profile (E8, E9)',
    async (_, figure) => {
      const pages = figureOf(figure, readFile);
      const [plain = '', outlined = ''] = [
        ...(await texts(writeSvg, pages)).slice(0, 1),
        ...(await texts(writeSvg, pages, { outlines: true })).slice(0, 1),
      ];
      const elements = svgElements(outlined);
      expect(elements.filter(({ name }) => name === 'text')).toEqual([]);
      expect(profileBreaches(elements, 'letters')).toEqual([]);
      expect(elements.find(({ name }) => name === 'title')?.text).toBe(pages[0]?.title);
      expect(elements.find(({ name }) => name === 'desc')?.text).toBe(pages[0]?.description);
      expect(comparePictures(drawSvg(plain, 1400), drawSvg(outlined, 1400))).toBeLessThan(0.005);
    },
  );

  it('hangs letters on their start, middle and end', async () => {
    const anchors = ['start', 'middle', 'end'] as const;
    const nodes = anchors.map((anchor, i) => textNode('Minimum', { anchor, x: 100, y: 20 + 20 * i, bold: i === 1 }));
    const [plain = '', outlined = ''] = [
      ...(await texts(writeSvg, [sceneOf(nodes)])),
      ...(await texts(writeSvg, [sceneOf(nodes)], { outlines: true })),
    ];
    expect(comparePictures(drawSvg(plain, 800), drawSvg(outlined, 800))).toBeLessThan(0.002);
  });

  it('draws the box of the font for letters it lacks, and names them', async () => {
    const { warnings } = await writeScenes(writeSvg, [sceneOf([textNode('計')])], { outlines: true });
    expect(warnings[0]).toContain('計 (U+8A08)');
  });
});
