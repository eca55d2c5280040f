import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { contrast } from '../../src/theme/measureColours';
import { readHouseStyle } from '../../src/theme/readHouseStyle';
import { renderSvg } from '../../src/render/svgString';
import { paperFigure, screenFigure } from '../../src/scene/figure';
import { NO_FILTER, type ViewSpec } from '../../src/view/viewSpec';
import { viewOf, type FigureCase } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { expectSound, wordsOf } from './soundFigure';
import { svgElements } from './svgElements';

const NINE: FigureCase = {
  name: 'nine values',
  files: ['tests/fixtures/status-of-nine-values.csv'],
  title: 'Harbour programme (made-up example)',
  source: 'Source: made up.',
  asAt: '2026-03-01',
  page: 'a4-landscape',
};

const read = readHouseStyle(
  '{"sizes": {"title": 18, "label": 12, "smallest": 10}, "colours": {"laneTint": "#F4F1EA"}}',
);
const houseStyle = read.ok ? read.style : undefined;
const unfinished = { ...NO_FILTER, columns: [{ column: 'Progress', values: ['Delayed', 'At risk', ''] }] };

const LOOKS: readonly (readonly [string, Partial<ViewSpec>])[] = [
  ['coloured by a column', { colourBy: 'column:Progress' }],
  ['coloured by agency', { colourBy: 'agency' }],
  ['highlighted', { colourBy: 'column:Progress', highlight: unfinished }],
  ['in high contrast, highlighted', { colourBy: 'column:Progress', highlight: unfinished, theme: 'contrast' }],
  ['for slides', { colourBy: 'column:Progress', theme: 'slide' }],
  ['in a house style', { colourBy: 'column:Progress', houseStyle }],
];

describe.each(LOOKS)('a figure %s', (_, spec) => {
  const view = viewOf({ ...NINE, spec }, readFile);

  it.each(Object.values(PAGES))(
    'is whole on $label: no overlap, nothing outside, 9 pt or more (E3, A14, P7)',
    (page) => {
      const scenes = paperFigure(view, page);
      for (const scene of scenes) expectSound(scene, 9);
      const words = wordsOf(scenes);
      for (const { title } of view.lanes.flatMap((lane) => lane.items.map(({ milestone }) => milestone))) {
        expect(words).toContain(title);
      }
    },
  );

  it('is whole on a screen, light or dark', () => {
    for (const screen of ['light', 'dark'] as const)
      expectSound(screenFigure(view, { width: 900, height: 600 }, screen), 9);
  });

  it('has only text of 4.5:1 on its ground (A12)', () => {
    for (const scene of [
      ...paperFigure(view, PAGES['a4-landscape']),
      screenFigure(view, { width: 900, height: 600 }, 'dark'),
    ]) {
      const inks = svgElements(renderSvg(scene)).filter(({ name }) => name === 'text');
      for (const { attributes, text } of inks) {
        expect(contrast(attributes['fill'] ?? '', scene.background), text).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('a value wider than the figure', () => {
  it('is wrapped in the legend, nothing of it lost', () => {
    const narrow = viewOf({ ...NINE, spec: { colourBy: 'column:Progress' } }, readFile);
    const scene = screenFigure(narrow, { width: 600, height: 600 }, 'light');
    expectSound(scene, 9);
    expect(wordsOf([scene])).toContain('Waiting for another agency, which has been asked twice');
  });
});

describe('files', () => {
  it('are light, whatever theme the screen has (P8)', () => {
    const bytes = (['screen', 'light', 'dark'] as const).map((theme) =>
      paperFigure(viewOf({ ...NINE, spec: { theme } }, readFile), PAGES['a4-landscape'])
        .map(renderSvg)
        .join(''),
    );
    expect(new Set(bytes).size).toBe(1);
  });
});
