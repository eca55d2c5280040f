import Holidays from 'date-holidays';

/** National public holidays of New Zealand as the page carries them. */
export interface HolidayTable {
  /** Each name once. */
  readonly names: readonly string[];
  /**
   * For each year its days, as a letter and four digits: the letter counts in `names` (a: the first), the digits are
   * month and day. A capital is a day kept in place of one at a weekend.
   */
  readonly years: Readonly<Record<string, string>>;
}

const FIRST_YEAR = 2018;
/** Matariki is set by law until then. */
const LAST_YEAR = 2052;

const SUBSTITUTE = ' (substitute day)';

/** The table by date-holidays (its data: CC BY 3.0). Regional anniversary days are left out. */
export function holidayTable(): HolidayTable {
  const calendar = new Holidays('NZ', { languages: ['en'] });
  const names: string[] = [];
  const years: Record<string, string> = {};
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const days = calendar.getHolidays(year).filter(({ type }) => type === 'public');
    years[String(year)] = days
      .map(({ date, name }) => {
        const plain = name.replace(SUBSTITUTE, '').replaceAll("'", '’');
        if (!names.includes(plain)) names.push(plain);
        const letter = String.fromCharCode('a'.charCodeAt(0) + names.indexOf(plain));
        return `${name.endsWith(SUBSTITUTE) ? letter.toUpperCase() : letter}${date.slice(5, 7)}${date.slice(8, 10)}`;
      })
      .join(' ');
  }
  return { names, years };
}
