import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arimoMetrics } from '../../src/layout/textMetrics';
import { narrowestWidth } from '../../src/layout/lineWidths';
import { countLines, measureText, wrapText } from '../../src/layout/wrapText';

const measure = (text: string) => measureText([{ text, muted: false }], arimoMetrics, 9, 'regular');
const linesOf = (text: string, width: number) =>
  wrapText(measure(text), width).map((line) => line.runs.map((run) => run.text).join(' '));

describe('wrapText', () => {
  it('wrapText fills lines from the top and loses no word', () => {
    const lines = linesOf('Good practice improvement plans for multiagency response are developed', 120);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Good practice improvement plans for multiagency response are developed');
  });

  it('wrapText keeps "phase 1" on one line', () => {
    for (let width = 40; width < 200; width += 3) {
      expect(linesOf('statutory workers in phase 1. Phase 2 follows', width).join('|')).not.toMatch(/phase\|1/i);
    }
  });

  it('wrapText keeps the number of a part, and the mark of a note with its first word, on one line', () => {
    for (let width = 60; width < 260; width += 3) {
      expect(linesOf('A plan with a long title (1 of 3)', width).join('|')).not.toMatch(/1\|of|of\|3/);
      expect(linesOf('Bars span the period. ** Depends on the survey', width).join('|')).not.toMatch(/\*\*\|/);
    }
  });

  it('wrapText breaks a word that is wider than the line between letters, and keeps every letter', () => {
    const address = 'https://example.govt.nz/a/very/long/address/that/has/no/space/in/it/at/all';
    const lines = linesOf(address, 80);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(address);
  });

  it('wrapText starts a new run where the style changes', () => {
    const text = measureText(
      [
        { text: 'Cabinet paper lodged', muted: false },
        { text: '(10 Oct*)', muted: true },
      ],
      arimoMetrics,
      9,
      'regular',
    );
    const [line] = wrapText(text, 500);
    expect(line?.runs.map(({ text: words, muted }) => [words, muted])).toEqual([
      ['Cabinet paper lodged', false],
      ['(10 Oct*)', true],
    ]);
  });

  it('wrapText makes no line wider than asked, and countLines counts them, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 30, max: 400 }), (text, width) => {
        const measured = measure(text);
        const lines = wrapText(measured, width);
        expect(countLines(measured, width)).toBe(lines.length);
        for (const line of lines) {
          const oneLetter = Array.from(line.runs.map((run) => run.text).join('')).length === 1;
          if (!oneLetter) expect(line.width).toBeLessThanOrEqual(width + 0.02);
        }
      }),
    );
  });

  it('narrowestWidth keeps to the lines asked for', () => {
    const text = measure('Implement sexual violence court support for children, young people and their whānau');
    for (const lines of [1, 2, 3, 4]) {
      const width = narrowestWidth(text, lines);
      expect(countLines(text, width)).toBeLessThanOrEqual(lines);
    }
  });
});
