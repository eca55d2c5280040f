import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mmOf } from '../../../src/layout/pageSize';
import { writePdf } from '../../../src/render/pdf/writePdf';
import type { Scene } from '../../../src/scene/node';
import { CASES } from '../../cases/cases';
import { figureOf } from '../../cases/figureCase';
import { readFile } from '../../cases/readFile';
import { textsOf } from '../sceneText';
import { sceneOf, textNode, writeScenes } from '../writeScenes';
import { readPdf } from './readPdf';

async function pdfOf(
  pages: readonly Scene[],
): Promise<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }> {
  const { files, warnings } = await writeScenes(writePdf, pages);
  expect(files).toHaveLength(1);
  return { bytes: files[0] ?? new Uint8Array(), warnings };
}

const unspaced = (text: string): string => text.replace(/\s/g, '');

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('writePdf(pages), for each sample,', () => {
  it.each(CASES.map((figure) => [figure.name, figure] as const))(
    'writes %s: its texts, exact pages, alt text, language (E2, E9, E11)',
    async (_, figure) => {
      const scenes = figureOf(figure, readFile);
      const { bytes, warnings } = await pdfOf(scenes);
      const read = await readPdf(bytes);
      expect(warnings).toEqual([]);
      const wanted = scenes.map(textsOf);
      // A reader makes blanks between lines of the gaps it sees, so these count only inside a line.
      expect(read.pages.map(({ text }) => unspaced(text))).toEqual(wanted.map((texts) => unspaced(texts.join(''))));
      for (const [i, texts] of wanted.entries()) for (const text of texts) expect(read.pages[i]?.text).toContain(text);
      for (const [i, page] of read.pages.entries()) {
        expect(mmOf(page.width)).toBeCloseTo(scenes[i]?.paper?.widthMm ?? 0, 1);
        expect(mmOf(page.height)).toBeCloseTo(scenes[i]?.paper?.heightMm ?? 0, 1);
        expect(page.structure).toEqual(['Document', `Figure: ${scenes[i]?.description ?? ''}`]);
      }
      expect([read.lang, read.marked, read.info['Title']]).toEqual(['en-NZ', true, scenes[0]?.title]);
    },
  );
});

describe('writePdf(pages)', () => {
  it('puts all pages of a figure into one file, each with its own title and alt text', async () => {
    const pages = ['One', 'Two'].map((word) => sceneOf([textNode(word)], { description: `Page ${word}.` }));
    const read = await readPdf((await pdfOf(pages)).bytes);
    expect(read.pages.map(({ text, structure }) => [text, structure.at(-1)])).toEqual([
      ['One', 'Figure: Page One.'],
      ['Two', 'Figure: Page Two.'],
    ]);
  });

  it('embeds a part of both weights of Arimo and names no other font', async () => {
    const { bytes } = await pdfOf([sceneOf([textNode('Whetū'), textNode('Māori', { bold: true, y: 40 })])]);
    const fonts = [...latin(bytes).matchAll(/\/BaseFont \/(\S+)/g)].map(([, name = '']) => name);
    expect([...new Set(fonts)].sort()).toEqual(['BZZZZZ+Arimo-Regular', 'CZZZZZ+Arimo-Bold']);
    expect(latin(bytes).match(/\/FontFile2 /g)).toHaveLength(2);
  });

  it('keeps macrons as they are typed, made of one sign or of two (E11)', async () => {
    const read = await readPdf((await pdfOf([sceneOf([textNode('Ōtautahi wha\u0304nau')])])).bytes);
    expect(read.pages[0]?.text.normalize('NFC')).toBe('Ōtautahi whānau');
  });

  it('names what the font lacks, draws a box for it, and keeps the words to be found (E11)', async () => {
    const { bytes, warnings } = await pdfOf([sceneOf([textNode('Plan 計画 ✓'), textNode('計 again', { y: 40 })])]);
    expect(warnings).toEqual([
      '3 characters are not in the font of the figure and drawn as an empty box: ' +
        '計 (U+8A08) in “Plan 計画 ✓”; 画 (U+753B) in “Plan 計画 ✓”; ✓ (U+2713) in “Plan 計画 ✓”.',
    ]);
    expect((await readPdf(bytes)).pages[0]?.text).toMatch(/^Plan .+ again$/);
  });

  it('writes a title with markup signs as words, in the file and in its description', async () => {
    const title = 'Health & <safety> "plan"';
    const read = await readPdf((await pdfOf([sceneOf([], { title })])).bytes);
    expect([read.info['Title'], read.describedTitle]).toEqual([title, title]);
  });

  it('says nothing of when, where or by whom it was made (E12, S14)', async () => {
    const { bytes } = await pdfOf([sceneOf([textNode('Plan')])]);
    expect(latin(bytes)).not.toMatch(/CreationDate|ModDate|CreateDate|Author|[A-Z]:\\|\/(home|Users|work|tmp)\//);
  });

  it('gives the same bytes again, and others for another figure (E12)', async () => {
    const hash = async (word: string): Promise<string> =>
      createHash('sha256')
        .update((await pdfOf([sceneOf([textNode(word)])])).bytes)
        .digest('hex');
    expect(await hash('Plan')).toBe(await hash('Plan'));
    expect(await hash('Plan')).not.toBe(await hash('Plans'));
  });

  it('gives the same bytes in two time zones (E12)', () => {
    const script = `
      import { writePdf } from './src/render/pdf/writePdf.ts';
      import { sceneOf, textNode, writeScenes } from './tests/render/writeScenes.ts';
      const { files } = await writeScenes(writePdf, [sceneOf([textNode('Plan')])]);
      console.log(Buffer.from(files[0]).toString('base64'));`;
    const [west, east] = ['America/Los_Angeles', 'Pacific/Auckland'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(west).toBe(east);
    expect(west?.length).toBeGreaterThan(1000);
  });

  it('hangs text on its start, middle and end as wide as the font sets it', async () => {
    const anchors = ['start', 'middle', 'end'] as const;
    const nodes = anchors.map((anchor, i) => textNode('AVATAR To', { anchor, x: 100, y: 20 + 20 * i }));
    const { bytes } = await pdfOf([sceneOf(nodes)]);
    const [start, middle, end] = (await readPdf(bytes)).pages[0]?.spans ?? [];
    expect(start?.[0]).toBeCloseTo(100, 2);
    expect(((middle?.[0] ?? 0) + (middle?.[1] ?? 0)) / 2).toBeCloseTo(100, 2);
    expect(end?.[1]).toBeCloseTo(100, 2);
  });

  it('stops between pages when nobody wants it any more', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const watch = {
      progress: (done: number) => {
        seen.push(done);
        if (done === 1) stop.abort();
      },
      signal: stop.signal,
    };
    const pages = [sceneOf([]), sceneOf([]), sceneOf([])];
    await expect(writeScenes(writePdf, pages, {}, watch)).rejects.toThrow(/abort/i);
    expect(seen).toEqual([0, 1]);
  });

  it('takes any words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (text, bold) => {
        const { bytes } = await pdfOf([sceneOf([textNode(text, { bold })], { title: text, description: text })]);
        expect((await readPdf(bytes)).pages).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
