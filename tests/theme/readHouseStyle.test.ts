import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHouseStyle } from '../../src/theme/readHouseStyle';
import { pageStyles, pageTheme, screenTheme } from '../../src/theme/themes';

const faultsOf = (style: unknown): readonly string[] => {
  const read = readHouseStyle(JSON.stringify(style));
  return read.ok ? [] : read.faults;
};

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('readHouseStyle(text)', () => {
  it('takes the example that the README gives', () => {
    const example = /```json\n(\{\n {2}"name"[\s\S]*?)```/.exec(README)?.[1] ?? '';
    expect(readHouseStyle(example)).toMatchObject({
      ok: true,
      style: { name: 'Ministry of Harbours', font: 'Helvetica' },
    });
  });

  it('fills in what is left unsaid with the usual looks, which pass', () => {
    const read = readHouseStyle('{}');
    expect(read).toMatchObject({ ok: true, style: { font: 'Arial', sizes: { label: 10, smallest: 9 } } });
  });

  it('refuses statuses that some eyes cannot tell apart, with the number and the eye (P4)', () => {
    const style = {
      colours: {
        status: {
          funded: { fill: '#1B5E20', outline: '#1B5E20' },
          partial: { fill: '#F9A825', outline: '#5D4037' },
          unfunded: { outline: '#C62828' },
        },
      },
    };
    expect(faultsOf(style)).toEqual([
      'Funded and Not funded: 4.7, needs 15 (deuteranopia)',
      'Not funded and TBC: 14.4, needs 15 (protanopia)',
    ]);
  });

  it('refuses pale outlines and inks, on white and on the lane tint, with their contrast (A12, P4)', () => {
    const colours = { quietInk: '#8A8A8A', laneTint: '#E0E0E0', status: { 'not-stated': { outline: '#8C8C8C' } } };
    expect(faultsOf({ colours })).toEqual([
      'Quiet ink on white: contrast 3.4, needs 4.5',
      'Quiet ink on the lane tint: contrast 2.6, needs 4.5',
      'Outline of Not stated on the lane tint: contrast 2.5, needs 3',
    ]);
  });

  it('refuses fills that would turn the order of funding round (P3)', () => {
    const funded = { fill: '#FFE08A', outline: '#5A1F00' };
    const partial = { fill: '#14146E', outline: '#14146E' };
    expect(faultsOf({ colours: { status: { funded, partial } } })).toEqual(
      expect.arrayContaining([expect.stringContaining('the first must be darker')]),
    );
    const filled = { fill: '#202020', outline: '#9E49B7' };
    expect(faultsOf({ colours: { status: { unfunded: filled } } })).toEqual([
      'Fill of Not funded: lightness 12.2, must be paler than that of Partially funded, 56.3',
    ]);
  });

  it('refuses type under 9 pt, sizes out of order, and faces in which labels could touch (A14, E3)', () => {
    expect(faultsOf({ sizes: { smallest: 7.5 } })).toEqual(['sizes.smallest: no type is smaller than 9 pt (got 7.5)']);
    expect(faultsOf({ sizes: { label: 12, title: 10 } })).toEqual([
      'Sizes must not fall from smallest to label to title',
    ]);
    expect(faultsOf({ font: 'Fira Sans' })).toEqual([
      'font: text is measured with the widths of Arial, so it can be Arial, Helvetica, Liberation Sans (got "Fira Sans")',
    ]);
  });

  it('names what it does not know, and colours it cannot read', () => {
    expect(faultsOf({ logo: 'crest.png', colours: { ink: 'navy', status: { maybe: {} } } })).toEqual([
      'colours.ink: a colour is written #rrggbb (got "navy")',
      'colours.status.maybe: not part of a house style',
      'logo: not part of a house style',
    ]);
  });

  it.each([
    '',
    '[]',
    'null',
    '"x"',
    '{"colours": 3}',
    '{"__proto__": {"ink": "#FFFFFF"}}',
    '{"sizes": {"constructor": 1}}',
  ])('refuses %s and touches no prototype', (text) => {
    expect(readHouseStyle(text).ok).toBe(false);
    expect(Object.prototype).not.toHaveProperty('ink');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readHouseStyle(text);
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
    );
  });
});

describe('a house style', () => {
  const read = readHouseStyle(
    JSON.stringify({
      font: 'Helvetica',
      sizes: { title: 18, label: 12, smallest: 10 },
      colours: { ink: '#101820', laneTint: '#F4F1EA' },
    }),
  );
  const houseStyle = read.ok ? read.style : undefined;

  it('gives pages its type, colours and tint', () => {
    const choice = { theme: 'screen', houseStyle } as const;
    expect(pageStyles(choice, 'wall').map(({ label }) => label)).toEqual([12, 10, 10]);
    const theme = pageTheme({ label: 12, density: 'open' }, choice);
    expect(theme).toMatchObject({ font: 'Helvetica', ink: '#101820', tint: '#F4F1EA', type: { title: 18, label: 12 } });
    expect(theme.grounds).toContain('#F4F1EA');
  });

  it('leaves patterns, glyphs and dashes as they are (A13)', () => {
    const own = pageTheme({ label: 12, density: 'open' }, { theme: 'screen', houseStyle }).paints;
    const usual = pageTheme({ label: 12, density: 'open' }, { theme: 'screen', houseStyle: undefined }).paints;
    for (const look of ['funded', 'partial', 'unfunded', 'tbc', 'not-stated'] as const) {
      const { pattern, glyph, dash, outlineWidth } = usual[look];
      expect(own[look]).toMatchObject({ pattern, glyph, dash, outlineWidth });
    }
  });

  it('gives way to high contrast, and on a dark screen to the dark set', () => {
    expect(pageTheme({ label: 10, density: 'open' }, { theme: 'contrast', houseStyle })).toMatchObject({
      name: 'contrast',
      ink: '#000000',
    });
    expect(screenTheme('dark', { theme: 'screen', houseStyle }).name).toBe('dark');
    expect(screenTheme('dark', { theme: 'light', houseStyle }).ink).toBe('#101820');
  });
});
