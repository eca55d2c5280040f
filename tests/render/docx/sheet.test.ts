import { describe, expect, it } from 'vitest';
import { sheetFor } from '../../../src/render/docx/sheet';

describe('sheetFor', () => {
  it.each([
    ['a figure for an upright A4', { widthMm: 160, heightMm: 200 }, { width: 210, height: 297, side: 25, end: 25 }],
    ['a figure for a turned A4', { widthMm: 247, heightMm: 140 }, { width: 297, height: 210, side: 25, end: 25 }],
    ['a figure that only fits A4 with narrow margins', { widthMm: 271, heightMm: 174 }, { width: 297, height: 210, side: 13, end: 12 }],
    ['a figure for A3', { widthMm: 370, heightMm: 230 }, { width: 420, height: 297, side: 25, end: 25 }],
    ['a figure that no paper holds', { widthMm: 500, heightMm: 100 }, { width: 520, height: 136, side: 10, end: 12 }],
  ])('sheetFor %s leaves room for it and its caption at its own size', (_, figure, sheet) => {
    expect(sheetFor(figure)).toEqual(sheet);
  }); // prettier-ignore
});
