import { foldText } from '../base/fold';
import { firstText, type FileRecord } from './fileRecord';
import { isValueLike } from './valueLike';

const TOTAL = /^(grand |sub-? ?|overall |report |sum )?totals?\W*(\d[\d\s,.$%]*)?\W*$/i;
const COUNTED =
  '(milestones?|initiatives?|actions?|activities|projects?|items?|rows?|records?|entries|tasks?|leads?|agencies|events?|deliverables?)';
const MEASURED =
  '(funding|costs?|budget|amounts?|spend|values?|durations?|days|dates?|start dates?|end dates?|due dates?|progress|completion|complete|completed|funded|partially funded|partly funded|not funded|unfunded|tbc|overdue|open|closed|on track)';
const TOTAL_OF = new RegExp(
  `^(grand |overall )?total (number of )?(${COUNTED}|${MEASURED})( \\(.{1,20}\\))?\\W*[\\d\\s,.$%]*(${COUNTED})?$`,
  'i',
);
const TOTAL_IN_BRACKETS = /^totals?\s*(\([^)\d]{1,30}\)|katoa)\W*$/i;
const TOTAL_COUNT = new RegExp(`^totals?\\W*\\d[\\d\\s,]*${COUNTED}$`, 'i');
const MEASURE =
  '(sum|count|row count|distinct count|unique count|average|avg\\.?|mean|median|mode|min(imum)?|max(imum)?|range|variance|std\\.?( dev\\.?)?|standard deviation|tapeke( katoa)?|n)';
const STATISTIC = new RegExp(`^${MEASURE}\\W*$`, 'i');
const STATISTIC_OF = new RegExp(
  `^(${MEASURE}|number|no\\.|earliest|latest|unique|distinct|%|per ?cent(age)?|share|proportion|total number)( of)?( all| the)? (${COUNTED}|${MEASURED})( \\(.{1,20}\\))?\\W*$`,
  'i',
);
const COUNTED_ALONE = new RegExp(`^${COUNTED}\\W*$`, 'i');
/** A name and a number in one cell: "Count: 30", "Max date = 2028", "Milestones: 3". */
const NAME_AND_VALUE = /^([^:=\d]{1,40}?)\s*[:=]\s*(.{1,30})$/;
const LONGEST = 60;

const hasDigit = (cell: string): boolean => isValueLike(cell) && /\d/.test(cell);
/** A plain count, and no year. */
const isCount = (cell: string): boolean => /^\d{1,6}$/.test(cell) && !/^(19|20)\d\d$/.test(cell);

/** The name of a statistic and its values, from one cell or several. */
function nameAndValues(record: FileRecord): { readonly name: string; readonly values: readonly string[] } {
  const text = firstText(record);
  const others = record.cells.filter((cell, i) => cell !== '' && i !== record.first);
  const [, name, value] = (others.length === 0 && NAME_AND_VALUE.exec(text)) || [];
  return name === undefined || value === undefined ? { name: text, values: others } : { name, values: [value] };
}

/** True for rows that add the table up: "Total", "Grand total", "Total funding", or statistics over numbers. */
export function isTotalRow(record: FileRecord): boolean {
  const text = firstText(record);
  if (text.length > LONGEST) return false;
  if (TOTAL.test(text) || TOTAL_COUNT.test(text)) return true;
  const { name, values } = nameAndValues(record);
  const areNumbers = values.length > 0 ? values.every(hasDigit) : /\d/.test(text);
  if (areNumbers && [TOTAL_OF, TOTAL_IN_BRACKETS, STATISTIC, STATISTIC_OF].some((test) => test.test(name))) return true;
  return values.length === 1 && isCount(values[0] ?? '') && COUNTED_ALONE.test(name);
}

const GROUP_TOTAL = /^(?:(?:sub-? ?)?totals?(?: for| of|:)? (.+)|(.+?)(?: -|:)? (?:sub-? ?)?totals?)\W*$/i;

/**
 * A test for totals of a group ("Coastal Agency total") and, below the last row, counts of one value ("Funded: 2"):
 * the name is known from the cells of the table, for a count from those of another column.
 */
export function groupTotalTest(records: readonly FileRecord[]): (record: FileRecord, inTail: boolean) => boolean {
  let known: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  const placesOf = (name: string): readonly number[] => {
    known ??= placesOfTexts(records);
    return [...(known.get(foldText(name)) ?? [])];
  };
  return (record, inTail) => {
    if (firstText(record).length > LONGEST) return false;
    const { name, values } = nameAndValues(record);
    if (values.length === 0 || !values.every(hasDigit)) return false;
    const group = GROUP_TOTAL.exec(name);
    if (group !== null) return placesOf(group[1] ?? group[2] ?? '').length > 0;
    const isOneCount = inTail && values.length === 1 && isCount(values[0] ?? '');
    return isOneCount && placesOf(name).some((place) => place !== record.first);
  };
}

/** In which places each short text stands. */
function placesOfTexts(records: readonly FileRecord[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const { cells, width } of records) {
    for (let place = 0; place < width; place++) {
      const cell = cells[place] ?? '';
      if (cell === '' || cell.length > LONGEST) continue;
      const key = foldText(cell);
      const known = places.get(key);
      if (known === undefined) places.set(key, new Set([place]));
      else known.add(place);
    }
  }
  return places;
}
