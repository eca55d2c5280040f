import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../src/layout/pageSize';
import { paperFigure } from '../../src/scene/figure';
import { renderSvg } from '../../src/render/svgString';
import SceneView from '../../src/ui/timeline/SceneView.svelte';
import { CASES } from '../cases/cases';
import { viewOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';

/** Markup without what the two writers may do differently: comments, white space between tags, how nothing is closed. */
function essence(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+</g, '><')
    .replace(/<(rect|line|path)([^>]*?)><\/\1>/g, '<$1$2/>')
    .replace(/ \/>/g, '/>')
    .replace(/&quot;/g, '"')
    .trim();
}

describe('The live view and the file', () => {
  for (const figure of CASES) {
    it(`draw ${figure.name} with the same elements and attributes`, () => {
      for (const scene of paperFigure(viewOf(figure, readFile), PAGES[figure.page])) {
        const live = essence(render(SceneView, { props: { regions: scene.regions } }).body);
        const file = essence(renderSvg(scene));
        const drawn = file.slice(file.indexOf('<g>'), file.lastIndexOf('</svg>'));
        expect(live).toBe(drawn);
      }
    });
  }
});
