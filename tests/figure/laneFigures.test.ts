import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { paperFigure, screenFigure } from '../../src/scene/figure';
import type { LaneView } from '../../src/view/timelineView';
import type { ViewSpec } from '../../src/view/viewSpec';
import { CASES } from '../cases/cases';
import { viewOf, type FigureCase } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { expectSound, wordsOf } from './soundFigure';

const SLOW = { timeout: 60_000 };
const EXAMPLE = caseNamed('example-programme');
const ALL: Partial<ViewSpec> = { laneSummaries: true, emptyLanes: true };

function caseNamed(name: string): FigureCase {
  return CASES.find((figure) => figure.name === name) ?? CASES[0] ?? { name, files: [], title: '', source: '', page: 'slide' }; // prettier-ignore
}

function keysOf(lanes: readonly LaneView[]): readonly string[] {
  return lanes.flatMap((lane) => [lane.key, ...keysOf(lane.subLanes)]);
}

const draw = (figure: FigureCase, spec: Partial<ViewSpec>): ReturnType<typeof viewOf> =>
  viewOf({ ...figure, spec: { ...figure.spec, ...spec } }, readFile);

describe('Figures of lanes in every form', SLOW, () => {
  const forms: readonly Partial<ViewSpec>[] = [
    { lanes: 'agency', subLanes: 'area', subSubLanes: 'funding', ...ALL },
    { lanes: 'area', subLanes: 'year', subSubLanes: 'agency', ...ALL },
  ];
  for (const figure of CASES) {
    it(`keep ${figure.name} whole at three levels, with counts and empty lanes, on pages and screens (E3, A14)`, () => {
      for (const form of forms) {
        const view = draw(figure, form);
        const scenes = paperFigure(view, PAGES['a4-portrait']);
        for (const scene of [...scenes, screenFigure(view, { width: 1024, height: 700 }, 'light')]) {
          expectSound(scene, 9);
        }
        const words = wordsOf(scenes);
        for (const milestone of titlesOf(view.lanes)) expect(words).toContain(milestone);
      }
    });
  }

  it('stay whole whatever is folded, and say which lanes are (property)', () => {
    const keys = keysOf(draw(EXAMPLE, {}).lanes);
    fc.assert(
      fc.property(fc.subarray([...keys]), (folded) => {
        const view = draw(EXAMPLE, { folded });
        const scenes = paperFigure(view, PAGES['a4-landscape']);
        for (const scene of scenes) expectSound(scene, 9);
        const drawn = foldedIn(view.lanes);
        const words = wordsOf(scenes);
        if (drawn.length === 1) expect(words).toContain('1 lane is folded');
        else if (drawn.length > 1) expect(words).toContain(`${String(drawn.length)} lanes are folded`);
        else expect(words).not.toContain('folded');
        for (const lane of drawn) expect(words).toContain(`(${String(lane.counts.milestones)} milestone`);
      }),
      { numRuns: 25 },
    );
  });

  it('split over pages between lanes that are folded or empty, and lose none', () => {
    const spec = { lanes: 'agency', subLanes: 'year', emptyLanes: true } as const;
    const view = draw(EXAMPLE, { ...spec, folded: [draw(EXAMPLE, spec).lanes[0]?.key ?? ''] });
    const low = { ...PAGES.slide, heightMm: 60, growth: [] };
    const scenes = paperFigure(view, low);
    expect(scenes.length).toBeGreaterThan(2);
    const words = wordsOf(scenes);
    for (const lane of view.lanes) expect(words).toContain(lane.name.split(' ')[0]);
    expect(words.match(/No milestones/g)).toHaveLength(keysOf(view.lanes).length - filled(view.lanes));
  });
});

describe('The words of folded and joint lanes', () => {
  it('tell phases apart from milestones, and count as shown what is folded (U5)', () => {
    const open = draw(EXAMPLE, {});
    const view = draw(EXAMPLE, { folded: open.lanes.map(({ key }) => key) });
    expect(view.reckoning).toEqual(open.reckoning);
    const words = wordsOf(paperFigure(view, PAGES['a4-landscape']));
    expect(words).toContain('7 milestones, 8 phases: 2 Funded');
    expect(words).toContain('4 lanes are folded');
  });

  it('explain the rings only where a joint milestone is drawn (U7)', () => {
    const wordsWith = (spec: Partial<ViewSpec>): string =>
      wordsOf(paperFigure(draw(EXAMPLE, spec), PAGES['a4-landscape']));
    expect(wordsWith({})).toContain('Linked rings: joint, also in another lane.');
    expect(wordsWith({ shared: 'first' })).not.toContain('Linked rings');
    expect(wordsWith({ shared: 'first' })).toContain('with Lighthouse Service');
  });
});

function foldedIn(lanes: readonly LaneView[]): readonly LaneView[] {
  return lanes.flatMap((lane) => (lane.folded ? [lane] : foldedIn(lane.subLanes)));
}

function titlesOf(lanes: readonly LaneView[]): readonly string[] {
  return lanes.flatMap((lane) => [
    ...lane.items.map(({ milestone }) => milestone.title.replace(/\s+/g, ' ')),
    ...titlesOf(lane.subLanes),
  ]);
}

function filled(lanes: readonly LaneView[]): number {
  return lanes.reduce((sum, lane) => sum + (lane.empty === undefined ? 1 : 0) + filled(lane.subLanes), 0);
}
