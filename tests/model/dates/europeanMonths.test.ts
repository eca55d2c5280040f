import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/model/dates/readDates';
import { writtenReading } from './writtenReading';

const OFF = { documentDate: undefined };
const ON = { documentDate: undefined, europeanMonths: true };

const read = (cell: string, context: typeof OFF | typeof ON) => readDates(cell, context).map(writtenReading)[0];

const ROWS: readonly (readonly [cell: string, english: string, languages: string])[] = [
  ['18 juillet 2024', '18 July 2024', 'French'],
  ['le 18 juillet 2024', '18 July 2024', 'French'],
  ['1er août 2024', '1 August 2024', 'French'],
  ['février 2025', 'February 2025', 'French'],
  ['18. Juli 2024', '18 July 2024', 'German or Dutch'],
  ['am 18. März 2024', '18 March 2024', 'German'],
  ['Dez. 2025', 'December 2025', 'German or Portuguese'],
  ['18 de julio de 2024', '18 July 2024', 'Spanish'],
  ['enero 2025', 'January 2025', 'Spanish'],
  ['18 luglio 2024', '18 July 2024', 'Italian'],
  ['ottobre 2025', 'October 2025', 'Italian'],
  ['18 de julho de 2024', '18 July 2024', 'Portuguese'],
  ['março 2025', 'March 2025', 'Portuguese'],
  ['18 maart 2024', '18 March 2024', 'Dutch'],
  ['2 – 13 septembre 2024', '2–13 September 2024', 'French'],
  ['mai 2025', 'May 2025', 'French or German'],
];

describe('European month names', () => {
  it.each(ROWS)('“%s” is “%s” when the setting is on', (cell, english) => {
    expect(read(cell, ON)).toEqual(read(english, OFF));
  });

  it.each(ROWS)('“%s” is not read when it is off, but offered as “%s” from %s', (cell, english, languages) => {
    const [reading, ...others] = readDates(cell, OFF);
    expect(others).toEqual([]);
    expect(reading?.date.earliest).toBeUndefined();
    expect(reading?.findings).toMatchObject([{ code: 'UNREADABLE_DATE', severity: 'warning', repairs: [english] }]);
    expect(reading?.findings[0]?.message).toContain(`looks like a date in ${languages};`);
  });

  it('changes no reading of English and te reo Māori', () => {
    for (const cell of ['18 July 2024', 'Mei 2025', 'Hōngongoi 2025', 'by June 2026', 'Q3 2025', 'first half of 2023'])
      expect(read(cell, ON), cell).toEqual(read(cell, OFF));
  });

  it('says what it looks like when the year is missing, and sees no month in other words', () => {
    expect(readDates('18 juillet', OFF)[0]?.findings[0]).toMatchObject({ code: 'UNREADABLE_DATE', repairs: [] });
    expect(readDates('18 juillet', OFF)[0]?.findings[0]?.message).toContain('French');
    expect(readDates('haere mai', OFF)[0]?.findings[0]?.message).not.toContain('looks like');
  });
});
