import { render } from 'svelte/server';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { renderSvg } from '../../src/render/svgString';
import { paperFigure, screenFigure } from '../../src/scene/figure';
import type { Scene } from '../../src/scene/node';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';
import SceneView from '../../src/ui/timeline/SceneView.svelte';

/** What the live view draws, without Svelte's comments, in the spelling of a file. */
function live(scene: Scene): string {
  const { body } = render(SceneView, { props: { regions: scene.regions } });
  return plain(body.replace(/<!--.*?-->/gs, ''));
}

/** What the file draws inside its root, after title, description and background. */
function filed(scene: Scene): string {
  const svg = renderSvg(scene);
  const start = svg.indexOf('<g', svg.indexOf('</desc>'));
  return plain(svg.slice(start, svg.lastIndexOf('</svg>')));
}

/** One spelling for what XML and HTML may spell in two ways. */
function plain(markup: string): string {
  return markup
    .replace(/>\s+</g, '><')
    .replace(/\s*\/>/g, '/>')
    .replace(/<(rect|line|path)([^<>]*)><\/\1>/g, '<$1$2/>')
    .replace(/(<[a-z]+)\s+/g, '$1 ')
    .replace(/\n\s*/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .trim();
}

async function sessionOf(sample: (typeof SAMPLES)[number]): Promise<Session> {
  const session = new Session();
  await session.loadSample(sample);
  session.changeText({ marking: 'A <b> & "C"' });
  return session;
}

describe('SceneView', () => {
  it.each(SAMPLES)('draws on screen what renderSvg(scene) writes to a file: $file', async (sample) => {
    const { view } = await sessionOf(sample);
    const scenes = [
      ...paperFigure(view, PAGES['a4-landscape']),
      screenFigure(view, { width: 1392, height: 700 }, 'dark'),
    ];
    for (const scene of scenes) {
      expect(filed(scene).length).toBeGreaterThan(1000);
      expect(live(scene)).toBe(filed(scene));
    }
  });

  it('draws the axis with all that can be added to it as in the file', async () => {
    const session = await sessionOf(assertExists(SAMPLES[0], 'sample'));
    const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);
    session.changeView({
      calendar: 'both',
      axisBreaks: 'auto',
      annotations: [
        {
          label: 'A <i>line</i>',
          from: '1 May 2025',
          to: '',
          days: { first: day('2025-05-01'), last: day('2025-05-01') },
        },
        { label: 'A band', from: '2060', to: '', days: { first: day('2060-01-01'), last: day('2060-12-31') } },
      ],
    });
    const weeks = { first: day('2026-02-02'), last: day('2026-02-20') };
    for (const window of [undefined, weeks]) {
      session.changeView({ window });
      for (const theme of ['light', 'dark'] as const) {
        const scene = screenFigure(session.view, { width: 1392, height: 700 }, theme);
        expect(live(scene)).toBe(filed(scene));
      }
    }
  });
});
