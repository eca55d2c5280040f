import { dayOf, type Day } from '../base/day';
import { assertExists } from '../base/assert';

/** The day it is where the reader is: the one look at the clock (CONVENTIONS D17: no file ever sees it). */
export function today(): Day {
  const now = new Date();
  return assertExists(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), 'today');
}
