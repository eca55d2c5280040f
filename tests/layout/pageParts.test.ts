import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { paperFigure } from '../../src/scene/figure';
import type { Scene } from '../../src/scene/node';
import type { TimelineView } from '../../src/view/timelineView';
import type { FigureText } from '../../src/view/viewSpec';
import { CASES } from '../cases/cases';
import { viewOf } from '../cases/figureCase';
import { textsOf } from '../render/sceneText';

const [PLAN] = CASES;
if (PLAN === undefined) throw new Error('missing case');
const view = viewOf(PLAN, (file) => readFileSync(file));

const A4 = PAGES['a4-landscape'];
const DRAFT = 'DRAFT – not government policy';

const saying = (text: Partial<FigureText>): TimelineView => ({ ...view, text: { ...view.text, ...text } });

const texts = (scene: Scene | undefined): readonly string[] => (scene === undefined ? [] : textsOf(scene));

const laneNames = (scene: Scene | undefined): string =>
  texts(scene && { ...scene, regions: scene.regions.filter(({ name }) => name === 'laneNames') }).join(' ');

describe('the words around a figure', () => {
  it('stamp every page as a draft when asked to, and never by themselves (E5)', () => {
    const key = view.lanes[2]?.key ?? '';
    const stamped = paperFigure(saying({ draft: DRAFT, marking: 'IN CONFIDENCE' }), A4, [key]);
    expect(stamped).toHaveLength(2);
    for (const scene of stamped) {
      expect(texts(scene).filter((text) => text === DRAFT)).toHaveLength(1);
      expect(texts(scene).filter((text) => text === 'IN CONFIDENCE')).toHaveLength(2);
    }
    expect(texts(paperFigure(view, A4)[0]).join(' ')).not.toMatch(/draft/i);
  });

  it('leave the title to the caption of the paper when asked to, but not which part this is (E4, E6)', () => {
    const key = view.lanes[2]?.key ?? '';
    const [one] = paperFigure(saying({ captioned: false }), A4);
    expect(texts(one)).not.toContain(view.text.title);
    expect(one?.title).toBe(view.text.title);
    const parts = paperFigure(saying({ captioned: false }), A4, [key]);
    expect(parts.map((scene) => texts(scene)[0])).toEqual(['Part 1 of 2', 'Part 2 of 2']);
    expect(texts(paperFigure(view, A4, [key])[1])).toContain(`${view.text.title} (2 of 2)`);
  });
});

describe('page breaks', () => {
  it('begin a new page at each lane named, and lose no lane', () => {
    const keys = view.lanes.map(({ key }) => key);
    const pages = paperFigure(view, A4, keys);
    expect(pages).toHaveLength(view.lanes.length);
    for (const [i, lane] of view.lanes.entries()) expect(laneNames(pages[i])).toBe(lane.name);
  });

  it('say nothing at the first lane or at lanes that are not there', () => {
    expect(paperFigure(view, A4, [view.lanes[0]?.key ?? '', 'no such lane'])).toEqual(paperFigure(view, A4));
  });
});
