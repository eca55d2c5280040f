import { describe, expect, it } from 'vitest';
import { knownLeads, splitLeads } from '../../src/model/splitLeads';

const split = (cell: string, others: readonly string[] = []): readonly string[] =>
  splitLeads(cell, knownLeads([...others, cell]));

describe('splitLeads', () => {
  it.each([
    ['MSD/MOJ', ['MSD', 'MOJ']],
    ['DPMC / DIA', ['DPMC', 'DIA']],
    ['Police; Ara Poutama', ['Police', 'Ara Poutama']],
    ['Police\nAra Poutama', ['Police', 'Ara Poutama']],
    ['MSD, ACC and MoJ', ['MSD', 'ACC', 'MoJ']],
    ['MSD & ACC', ['MSD', 'ACC']],
    ['Police & Corrections', ['Police', 'Corrections']],
    ['MSD / MSD', ['MSD']],
  ])('parts "%s" (U7)', (cell, expected) => {
    expect(split(cell)).toEqual(expected);
  });

  it.each([
    'Department for Business, Innovation and Skills',
    'Ministry of Business, Innovation & Employment',
    'Ministry of Justice and Courts',
    'Office of Tides, Winds and Weather',
    'Health, Education, MSD, ACC and Justice',
    'NZ Police',
    'TBC',
  ])('leaves "%s" one name when its parts stand alone nowhere (U7)', (cell) => {
    expect(split(cell)).toEqual([cell]);
  });

  it('parts "Health, Education, MSD, ACC and Justice" where every part stands alone elsewhere (U7)', () => {
    expect(split('Health, Education, MSD, ACC and Justice', ['Health', 'Education / Justice'])).toEqual([
      'Health',
      'Education',
      'MSD',
      'ACC',
      'Justice',
    ]);
  });

  it('leaves the list whole when one part is unknown', () => {
    expect(split('Health, Education and Sport', ['Health', 'Education'])).toEqual(['Health, Education and Sport']);
  });

  it.each(['', ' ', '-', '–', 'N/A', 'n/a', 'none', 'Nil', 'ND'])('finds nobody in "%s"', (cell) => {
    expect(split(cell)).toEqual([]);
  });
});
