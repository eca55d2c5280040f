import firstText from '../../data/te-aorerekura-plan.csv?raw';
import type { Day } from '../base/day';
import { dayFromIso } from '../base/day';

/** A table that comes with the app, and the words that go around its figure. */
export interface Sample {
  /** File name in `data/`. */
  readonly file: string;
  readonly title: string;
  readonly source: string;
  /** One line for the gallery: what is in it. */
  readonly about: string;
  readonly documentDate: Day | undefined;
  readonly asAt: Day | undefined;
  /** Text of the file. All but the first are loaded when they are asked for. */
  readonly read: () => Promise<string>;
}

/** The day of the paper that most samples come from. */
export const BRIEFING = dayFromIso('2024-07-18');

/** The sample that the app opens on. */
export const FIRST_SAMPLE: Sample = {
  file: 'te-aorerekura-plan.csv',
  title: 'Second Te Aorerekura Action Plan: indicative milestones by action area',
  source: 'Source: Update on Second Te Aorerekura Action Plan, 18 July 2024, Appendix 3.',
  about: '30 milestones in 6 action areas, dated by year, with funding status. Some have two phases, two have no date.',
  documentDate: BRIEFING,
  asAt: BRIEFING,
  read: () => Promise.resolve(firstText),
};
