import { dayOf, partsOf, type Day } from '../base/day';
import type { DayRange } from '../base/dayRange';
import table from './publicHolidays.json' with { type: 'json' };

/** A national public holiday of New Zealand. */
export interface PublicHoliday {
  readonly day: Day;
  readonly name: string;
}

/** The national public holidays in a range; none before 2018 or after 2052, for which no table is kept. */
export function publicHolidays({ first, last }: DayRange): readonly PublicHoliday[] {
  const years: Readonly<Record<string, string>> = table.years;
  const holidays: PublicHoliday[] = [];
  for (let { year } = partsOf(first); year <= partsOf(last).year; year += 1) {
    for (const [code, letter = '', month, dayOfMonth] of (years[year] ?? '').matchAll(/([a-z])(\d\d)(\d\d)/gi)) {
      const day = dayOf(year, Number(month), Number(dayOfMonth));
      if (day === undefined) throw new Error(`holiday unknown to the calendar: ${code}`);
      if (day >= first && day <= last) holidays.push({ day, name: nameOf(letter) });
    }
  }
  return holidays;
}

/** Names are counted by letters; a capital is a day kept in place of one at a weekend. */
function nameOf(letter: string): string {
  const small = letter.toLowerCase();
  const name = table.names[small.charCodeAt(0) - 97] ?? '';
  return letter === small ? name : `${name} observed`;
}
