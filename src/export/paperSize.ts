import type { Scene } from '../scene/node';

/** "1 page, 247 × 185 mm"; several pages give the size of the largest. */
export function paperSize(pages: readonly Scene[]): string {
  const width = Math.max(...pages.map(({ paper }) => paper?.widthMm ?? 0));
  const height = Math.max(...pages.map(({ paper }) => paper?.heightMm ?? 0));
  const size = `${String(Math.round(width))} × ${String(Math.round(height))} mm`;
  return pages.length === 1 ? `1 page, ${size}` : `${String(pages.length)} pages, up to ${size}`;
}
