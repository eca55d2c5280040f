import * as v from 'valibot';
import { addDays, dayFromIso, isoOf } from '../base/day';
import type { Day } from '../base/day';

/** For how many days after its last change work can be kept; a person picks. */
export const KEEP_DAYS = [1, 7, 30] as const;
export type KeepDays = (typeof KEEP_DAYS)[number];

/** What is known of work that is kept on this device, without the work itself (CONVENTIONS S8). */
export interface KeptWork {
  readonly id: string;
  readonly title: string;
  /** Names of the files that the plan was opened from. */
  readonly files: readonly string[];
  /** As typed; '' where there is none. A store carries the marking of what it holds. */
  readonly marking: string;
  /** When it was last written, in ms since 1970. */
  readonly savedAt: number;
  readonly days: KeepDays;
  /** The last day on which it is kept. */
  readonly until: Day;
  /** How often it was written: whoever writes has to know the last number, so that no window overwrites another. */
  readonly stamp: number;
}

/** As it lies in the store: plain values only. */
export type StoredWork = Omit<KeptWork, 'until'> & { readonly until: string };

const STORED = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.string(),
  files: v.array(v.string()),
  marking: v.string(),
  savedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  days: v.picklist(KEEP_DAYS),
  until: v.pipe(
    v.string(),
    v.transform(dayFromIso),
    v.custom<Day>((day) => day !== undefined),
  ),
  stamp: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** The work that an entry of the store tells of; `undefined` when Milepost did not write it. */
export function keptFrom(stored: unknown): KeptWork | undefined {
  const read = v.safeParse(STORED, stored);
  return read.success ? read.output : undefined;
}

export function storedOf(work: KeptWork): StoredWork {
  return { ...work, files: [...work.files], until: isoOf(work.until) };
}

/** The last day on which work that is changed today is kept. */
export const keptUntil = (today: Day, days: KeepDays): Day => addDays(today, days);

export const isExpired = ({ until }: KeptWork, today: Day): boolean => until < today;
