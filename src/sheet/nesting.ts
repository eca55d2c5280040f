import { issue, type Issue } from '../base/issue';

/** No page and no workbook comes near: the parser takes the square of it, so a file made to be deep would not end. */
export const DEEPEST = 5_000;

/** Thrown where elements stand in each other deeper than is read, and caught where a file is refused. */
export class NestedTooDeep extends Error {}

/** What reads gives, or `instead` where elements are nested too deep. */
export function unlessTooDeep<T>(reads: () => T, instead: () => T): T {
  try {
    return reads();
  } catch (error) {
    if (error instanceof NestedTooDeep) return instead();
    throw error;
  }
}

export function tooDeepIssue(): Issue {
  return issue({
    code: 'TOO_DEEP',
    severity: 'error',
    message: `Elements of this file stand in each other more than ${String(DEEPEST)} levels deep.`,
    remedy: 'Copy the table with the milestones and paste it, or save it as CSV UTF-8 and open that file.',
  });
}
