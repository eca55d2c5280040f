import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { writePng } from '../../src/cli/writePng';
import { CASES } from '../cases/cases';
import { figureOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { chunksOf } from '../render/png/chunksOf';
import { sceneOf, textNode, writeScenes } from '../render/writeScenes';

/** How many pixels are darker than half. */
function ink(file: Uint8Array | undefined): number {
  const { data } = PNG.sync.read(Buffer.from(file ?? []));
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark += 1;
  return dark;
}

describe('writePng(pages), on the command line,', () => {
  it.each(CASES.map((figure) => [figure.name, figure] as const))(
    'draws %s at its size in mm, white where nothing stands (E2)',
    async (_, figure) => {
      const pages = figureOf(figure, readFile);
      const { files, warnings } = await writeScenes(writePng, pages, { dpi: 96 });
      expect([files.length, warnings]).toEqual([pages.length, []]);
      for (const [i, file] of files.entries()) {
        const { width, height, data } = PNG.sync.read(Buffer.from(file));
        expect((width / 96) * 25.4).toBeCloseTo(pages[i]?.paper?.widthMm ?? 0, 0);
        expect((height / 96) * 25.4).toBeCloseTo(pages[i]?.paper?.heightMm ?? 0, 0);
        // The last pixel lies in no text and no bar.
        expect([...data.subarray(-4)]).toEqual([255, 255, 255, 255]);
        expect(chunksOf(file).map(({ type }) => type)).toContain('pHYs');
      }
    },
  );

  it('gives the same bytes again (E12)', async () => {
    const draw = async () => (await writeScenes(writePng, [sceneOf([textNode('Whetū')])])).files;
    expect(await draw()).toEqual(await draw());
  });

  it('draws both weights with the fonts of the figure, not with those of the machine', async () => {
    const draw = async (bold: boolean) =>
      ink((await writeScenes(writePng, [sceneOf([textNode('Whetū', { bold })])])).files[0]);
    expect(await draw(false)).toBeGreaterThan(200);
    expect(await draw(true)).toBeGreaterThan((await draw(false)) * 1.2);
  });

  it('draws a box for what the font lacks, and names it', async () => {
    const { files, warnings } = await writeScenes(writePng, [sceneOf([textNode('計')])]);
    expect(ink(files[0])).toBeGreaterThan(20);
    expect(warnings).toEqual([
      'One character is not in the font of the figure and drawn as an empty box: 計 (U+8A08) in “計”.',
    ]);
  });
});
