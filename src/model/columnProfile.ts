import { dayOf } from '../base/day';
import { foldText } from '../base/fold';
import type { RawTable } from '../csv/rawTable';
import type { NumericOrder } from './dates/dateReading';
import { readDates } from './dates/readDates';
import { readDurationCell } from './durationCell';
import { isDated, isOngoing } from './indicativeDate';
import { collectEvidence, orderOf } from './numericOrder';
import { isBlank, tidyText } from './tidyText';
import { splitPhaseFunding } from './splitPhaseFunding';

/** What the cells of one column look like; shares are of the filled cells, 0 to 1. */
export interface ColumnProfile {
  readonly column: string;
  readonly index: number;
  readonly filled: number;
  readonly rows: number;
  readonly distinct: number;
  readonly meanLength: number;
  /** Cells that are a date through and through, or say that it is to come. */
  readonly dates: number;
  /** Cells that are a date with a year of their own. */
  readonly datesWithYear: number;
  /** Cells that begin with a date and go on ("22 July – Ministers' meeting"). */
  readonly startsWithDate: number;
  /** Cells that say in so many words that something is funded, in part or not. */
  readonly fundingWords: number;
  readonly numbers: number;
  /** Cells that say how long something takes. */
  readonly durations: number;
  readonly acronyms: number;
  /** Cells that grade: progress, risk, priority, RAG. */
  readonly grades: number;
  /** Up to three different cells, as written. */
  readonly samples: readonly string[];
}

/** Cells looked at in a long column. */
const SAMPLE = 120;
/** Longer cells are prose, and slow to try as dates. */
const LONGEST_DATE = 160;
/** Only to tell dates without a year from words; what is read with it goes nowhere. */
const SOME_DAY = dayOf(2000, 1, 1);

const TO_COME = /^(?:tbc|tbd|tba|to be (?:confirmed|determined|advised|decided))$/;
const NUMBER = /^[-+$€£]?\s?[\d,. ]+\s?%?$/;
const GRADE =
  /^(?:red|amber|green|blue|grey|r|a|g|high|medium|low|critical|on track|off track|at risk|delayed|behind|ahead|complete|completed|done|closed|open|to do|todo|in progress|not started|started|underway|under way|planned|pending|on hold|cancelled|active|backlog|[\d.]+ ?%)$/;

export function profileColumns(table: RawTable): readonly ColumnProfile[] {
  return table.columns.map((column, index) => profileColumn(table, column, index));
}

export function profileColumn(table: RawTable, column: string, index: number): ColumnProfile {
  const cells = table.rows.map((row) => tidyText(row.cells[index] ?? '')).filter((cell) => !isBlank(cell));
  const step = Math.max(1, Math.ceil(cells.length / SAMPLE));
  const looked = cells.filter((_, i) => i % step === 0);
  const share = (test: (cell: string) => boolean): number =>
    looked.length === 0 ? 0 : looked.filter(test).length / looked.length;
  const numericOrder = orderOf(collectEvidence(looked));
  const dates = looked.map((cell) => dateLook(cell, numericOrder));
  const dateShare = (test: (look: DateLook) => boolean): number =>
    dates.length === 0 ? 0 : dates.filter(test).length / dates.length;
  return {
    column,
    index,
    filled: cells.length,
    rows: table.rows.length,
    distinct: new Set([...new Set(cells)].map(foldText)).size,
    meanLength: looked.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, looked.length),
    dates: dateShare((look) => look === 'dated' || look === 'no year' || look === 'to come'),
    datesWithYear: dateShare((look) => look === 'dated'),
    startsWithDate: dateShare((look) => look === 'trailing' || look === 'dated' || look === 'no year'),
    fundingWords: share(statesFunding),
    numbers: share((cell) => NUMBER.test(cell)),
    durations: share((cell) => readDurationCell(cell, column) !== undefined),
    acronyms: share((cell) => cell.split(/\s*[/,;&]\s*/).every((part) => /^\p{Lu}{2,8}$/u.test(part))),
    grades: share((cell) => GRADE.test(foldText(cell))),
    samples: [...new Set(cells)].slice(0, 3),
  };
}

type DateLook = 'dated' | 'no year' | 'trailing' | 'to come' | 'none';

function dateLook(cell: string, numericOrder: NumericOrder | undefined): DateLook {
  if (TO_COME.test(foldText(cell))) return 'to come';
  if (cell.length > LONGEST_DATE) return 'none';
  const readings = readDates(cell, { documentDate: SOME_DAY, numericOrder });
  if (!readings.every(({ date }) => isDated(date) || isOngoing(date))) return 'none';
  const codes = readings.flatMap((reading) => reading.findings.map((finding) => finding.code));
  if (codes.includes('EXCEL_SERIAL')) return 'none';
  if (codes.includes('TRAILING_TEXT')) return 'trailing';
  return readings.some(({ date }) => date.certainty.includes('inferred')) ? 'no year' : 'dated';
}

/** "Yes", "TBC" and blanks are no evidence: many kinds of column hold them. */
function statesFunding(cell: string): boolean {
  return (
    /fund/i.test(cell) &&
    splitPhaseFunding(cell).some((part) => ['funded', 'partial', 'unfunded'].includes(part.funding.status))
  );
}
