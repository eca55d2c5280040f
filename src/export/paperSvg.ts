import type { PageSize } from '../layout/pageSize';
import { renderSvg } from '../render/svgString';
import { paperFigure } from '../scene/figure';
import type { Scene } from '../scene/node';
import type { TimelineView } from '../view/timelineView';
import { exportNames, type FigureNaming } from './exportName';

/** One file of an exported figure. */
export interface SvgFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  readonly scene: Scene;
}

/** The figure laid out for a page, as the files that would be saved. `breaks`: keys of the lanes that begin a page. */
export function paperSvg(view: TimelineView, page: PageSize, breaks: readonly string[]): readonly SvgFile[] {
  return svgFiles(paperFigure(view, page, breaks), { ...view.text, page: page.name });
}

/** The pages of a figure as SVG files. */
export function svgFiles(scenes: readonly Scene[], naming: FigureNaming): readonly SvgFile[] {
  const names = exportNames(naming, '.svg', scenes.length);
  return scenes.map((scene, i) => {
    const text = renderSvg(scene);
    return { name: names[i] ?? 'timeline.svg', text, bytes: new TextEncoder().encode(text).length, scene };
  });
}

/** "1 page, 247 × 185 mm"; several pages give the size of the largest. */
export function paperSize(files: readonly SvgFile[]): string {
  const width = Math.max(...files.map(({ scene }) => scene.paper?.widthMm ?? 0));
  const height = Math.max(...files.map(({ scene }) => scene.paper?.heightMm ?? 0));
  const size = `${String(Math.round(width))} × ${String(Math.round(height))} mm`;
  return files.length === 1 ? `1 page, ${size}` : `${String(files.length)} pages, up to ${size}`;
}

/** "SVG, 84 KB" (CONVENTIONS A21). */
export function fileSize(files: readonly SvgFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `SVG, ${String(Math.max(1, Math.round(bytes / 1000)))} KB`;
}
