import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { paperFigure, screenFigure } from '../../src/scene/figure';
import { CASES } from '../cases/cases';
import { viewOf, type FigureCase } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { expectSound, wordsOf } from './soundFigure';

const GROUPINGS: readonly FigureCase['spec'][] = [
  {},
  { lanes: 'none', subLanes: 'none' },
  { lanes: 'area', subLanes: 'agency' },
  { lanes: 'funding', subLanes: 'year' },
];

/** Four groupings on one page are some thirty layouts each. */
const SLOW = { timeout: 60_000 };

describe('Every figure of every sample, page and grouping', SLOW, () => {
  for (const figure of CASES) {
    for (const page of Object.values(PAGES)) {
      it(`keeps ${figure.name} on ${page.label} whole: no overlap, nothing outside, type of 9 pt or more (E3, A14, P7)`, () => {
        for (const spec of GROUPINGS) {
          const view = viewOf({ ...figure, spec: { ...figure.spec, ...spec } }, readFile);
          const scenes = paperFigure(view, page);
          for (const scene of scenes) expectSound(scene, 9);
          const words = wordsOf(scenes);
          for (const title of titlesOf(figure)) expect(words).toContain(title);
          expect(words).not.toContain('…');
        }
      });
    }

    it(`keeps ${figure.name} whole on screens from a tablet to a wall`, () => {
      const view = viewOf(figure, readFile);
      for (const width of [720, 1024, 1440, 1920, 2560]) {
        for (const theme of ['light', 'dark'] as const)
          expectSound(screenFigure(view, { width, height: 800 }, theme), 9);
      }
    });
  }
});

function titlesOf(figure: FigureCase): readonly string[] {
  const view = viewOf({ ...figure, spec: { ...figure.spec, lanes: 'none', subLanes: 'none' } }, readFile);
  return view.lanes.flatMap((lane) => lane.items.map(({ milestone }) => milestone.title.replace(/\s+/g, ' ')));
}
