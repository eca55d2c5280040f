import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/base/day';
import { exportNames } from '../../src/export/exportName';

const DAY = dayFromIso('2024-07-18');

describe('exportNames(naming, ending, files)', () => {
  it('is title, as-at date and page (U15)', () => {
    expect(
      exportNames({ title: 'Second Te Aorerekura Action Plan', asAt: DAY, page: 'a4-landscape' }, '.svg', 1),
    ).toEqual(['second-te-aorerekura-action-plan_2024-07-18_a4-landscape.svg']);
  });

  it('numbers the files of a figure that needs several', () => {
    expect(exportNames({ title: 'Plan', asAt: DAY, page: 'slide' }, '.svg', 2)).toEqual([
      'plan_2024-07-18_slide_1.svg',
      'plan_2024-07-18_slide_2.svg',
    ]);
  });

  it('leaves the date out when there is none', () => {
    expect(exportNames({ title: 'Plan', asAt: undefined, page: 'slide' }, '.svg', 1)).toEqual(['plan_slide.svg']);
  });

  it('drops macrons rather than the letters under them', () => {
    expect(exportNames({ title: 'Whānau: Te Puni Kōkiri', asAt: undefined, page: 'slide' }, '.svg', 1)).toEqual([
      'whanau-te-puni-kokiri_slide.svg',
    ]);
  });

  it('is made of safe ASCII for any title (U15)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(exportNames({ title, asAt: DAY, page: 'a4-portrait' }, '.svg', 1)[0]).toMatch(
          /^[a-z0-9][a-z0-9-]*_2024-07-18_a4-portrait\.svg$/,
        );
      }),
    );
  });
});
