import { isoOf, type Day } from '../../../src/base/day';
import type { DateReading } from '../../../src/model/dates/readDates';

const iso = (day: Day | undefined): string => (day === undefined ? '' : isoOf(day));

/** A reading in the words of the tables of rows. */
export function writtenReading({ date, findings }: DateReading) {
  const isUndated = date.earliest === undefined && date.latest === undefined;
  return {
    days: isUndated ? '' : `${iso(date.earliest)}..${iso(date.latest)}`,
    precision: date.precision as string,
    certainty: date.certainty.join(', '),
    edtf: date.edtf ?? '',
    codes: findings.map((finding) => finding.code).join(' '),
  };
}
