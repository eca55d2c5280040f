import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { fontPath } from './arimoFont';

const face = (weight: 'regular' | 'bold', value: number): string =>
  `@font-face{font-family:Arial;font-weight:${String(value)};src:url(data:font/ttf;base64,${readFileSync(fontPath(weight)).toString('base64')})}`;

/** An SVG as a browser draws it at a width in pixels, with Arimo as its Arial: no font of the machine decides. */
export async function browserPicture(page: Page, svg: string, width: number): Promise<PNG> {
  const [, , across = 1, down = 1] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const height = Math.round((width * down) / across);
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>${face('regular', 400)}${face('bold', 700)}html,body{margin:0}svg{display:block;width:${String(width)}px;height:auto}</style>${svg}`,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
}
