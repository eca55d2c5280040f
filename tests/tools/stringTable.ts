import Papa from 'papaparse';
import { writeCsv } from '../../src/csv/writeCsv';
import type { AreaWord } from './areaWords';

/** A line of the file for translators. */
export interface StringRow extends AreaWord {
  readonly englishFrom: string;
  readonly teReo: string;
  /** Who gave the te reo Māori: the name of a speaker (CONVENTIONS L7). */
  readonly teReoFrom: string;
  /** `CHECK_AGAIN` when the English was changed after the te reo Māori was given. */
  readonly check: string;
}

export const CHECK_AGAIN = 'check again';

const OURS = 'Milepost';

const COLUMNS = [
  ['key', 'Key'],
  ['english', 'English'],
  ['englishFrom', 'English from'],
  ['teReo', 'Te reo Māori'],
  ['teReoFrom', 'Te reo Māori from'],
  ['check', 'Check'],
  ['seen', 'Where it is seen'],
] as const satisfies readonly (readonly [keyof StringRow, string])[];

/** The lines for the words of today. What translators filled in is kept; where the English changed, it is to be checked. */
export function stringRows(words: readonly AreaWord[], before: readonly StringRow[]): readonly StringRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return words.map((word) => {
    const { english, teReo = '', teReoFrom = '', check = '' }: Partial<StringRow> = known.get(word.key) ?? {};
    const isOld = teReo !== '' && english !== word.english;
    return { ...word, englishFrom: OURS, teReo, teReoFrom, check: isOld ? CHECK_AGAIN : check };
  });
}

/** The file, for a spreadsheet: UTF-8 with a byte order mark, so that macrons stay (CONVENTIONS S7). */
export function writeStringTable(rows: readonly StringRow[]): string {
  return writeCsv([COLUMNS.map(([, header]) => header), ...rows.map((row) => COLUMNS.map(([column]) => row[column]))]);
}

/** The lines of the file, by the names of its columns: a translator may have moved them. */
export function readStringTable(text: string): readonly StringRow[] {
  const [header = [], ...records] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  const cellOf = (record: readonly string[], name: string): string => record[header.indexOf(name)] ?? '';
  return records.map((record) => {
    const cells = Object.fromEntries(COLUMNS.map(([column, name]) => [column, cellOf(record, name)]));
    return cells as Record<keyof StringRow, string>;
  });
}
