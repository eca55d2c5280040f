import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import { beforeAll, describe, expect, it } from 'vitest';
import { arimoMetrics, type Weight } from '../../src/layout/textMetrics';
import counterTerrorism from '../../data/counter-terrorism-work-programme-2022.csv?raw';
import plan from '../../data/te-aorerekura-plan.csv?raw';

/** The font file of a weight, and what CSS calls the weight. */
const FONTS: Readonly<Record<Weight, readonly [string, string]>> = { regular: [regular, '400'], bold: [bold, '700'] };

/** Every cell of two sample files that fits a line, and some text that kerns hard. */
const TEXTS = [
  ...`${plan}\n${counterTerrorism}`.split(/[\n,"]/).filter((text) => text.trim().length > 3 && text.length < 120),
  'AVATAR WAIATA To Ta Ty Yo',
  'Pūrongo ā-tau: Ōtautahi, Tāmaki Makaurau',
  'СТСС ≤ 2026–27 … “whānau’s” → ●',
];

beforeAll(async () => {
  for (const [address, weight] of Object.values(FONTS))
    document.fonts.add(await new FontFace('Arimo of the tests', `url(${address})`, { weight }).load());
});

/** Width of a line as the browser draws it, in the unit of `size`. */
function drawnWidth(text: string, size: number, weight: Weight): number {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  line.setAttribute('font-family', 'Arimo of the tests');
  line.setAttribute('font-size', String(size));
  line.setAttribute('font-weight', FONTS[weight][1]);
  line.setAttribute('text-rendering', 'geometricPrecision');
  line.textContent = text;
  svg.append(line);
  document.body.append(svg);
  const width = line.getComputedTextLength();
  svg.remove();
  return width;
}

describe('arimoMetrics.widthOf(text, size, weight), beside a browser,', () => {
  it.each(['regular', 'bold'] as const)('is never less than the width that is drawn, in %s', (weight) => {
    const tooNarrow = TEXTS.map((text) => ({
      text,
      drawn: drawnWidth(text.trim(), 9, weight),
      measured: arimoMetrics.widthOf(text.trim(), 9, weight),
    })).filter(({ drawn, measured }) => drawn > measured * 1.002);
    expect(tooNarrow).toEqual([]);
  });

  it.each(['regular', 'bold'] as const)('is close to the width that is drawn, in %s', (weight) => {
    const drawn = TEXTS.reduce((sum, text) => sum + drawnWidth(text.trim(), 9, weight), 0);
    const measured = TEXTS.reduce((sum, text) => sum + arimoMetrics.widthOf(text.trim(), 9, weight), 0);
    expect(measured / drawn).toBeLessThan(1.01);
  });
});
