import { dayFromIso } from '../base/day';
import { BRIEFING, FIRST_SAMPLE } from './firstSample';
import type { Sample } from './firstSample';

/** Vite hands the file over as a module whose only export is its text. */
const text = (module: { readonly default: string }): string => module.default;

/** The tables that come with the app. All but the first, and their descriptions, are loaded when they are asked for. */
export const SAMPLES: readonly Sample[] = [
  FIRST_SAMPLE,
  {
    file: 'te-aorerekura-year-1-2-profile.csv',
    title: 'Second Te Aorerekura Action Plan: indicative delivery and investment profile, Year 1–2',
    source: 'Source: Update on Second Te Aorerekura Action Plan, 18 July 2024, Appendix 3.',
    about: '18 milestones of the first two years, with funding status. One of them disagrees with the plan.',
    documentDate: BRIEFING,
    asAt: BRIEFING,
    read: () => import('../../data/te-aorerekura-year-1-2-profile.csv?raw').then(text),
  },
  {
    file: 'te-aorerekura-approval-timeline.csv',
    title: 'Second Te Aorerekura Action Plan: approval and publication timeline',
    source: 'Source: Update on Second Te Aorerekura Action Plan, 18 July 2024, paragraphs 27 and 28.',
    about: '12 meetings and decisions, in days and weeks. Their year comes from the date of the document.',
    documentDate: BRIEFING,
    asAt: BRIEFING,
    read: () => import('../../data/te-aorerekura-approval-timeline.csv?raw').then(text),
  },
  {
    file: 'te-aorerekura-key-agency-activities.csv',
    title: 'Second Te Aorerekura Action Plan: key agency activities (under development)',
    source: 'Source: Update on Second Te Aorerekura Action Plan, 18 July 2024, Appendix 3.',
    about: '6 activities by agency. The paper gives no dates, and none are made up.',
    documentDate: BRIEFING,
    asAt: BRIEFING,
    read: () => import('../../data/te-aorerekura-key-agency-activities.csv?raw').then(text),
  },
  {
    file: 'counter-terrorism-work-programme-2022.csv',
    title: 'Counter-Terrorism Work Programme 2022',
    source: 'Source: Counter-Terrorism Work Programme 2022.',
    about: '17 initiatives by lead agency and capability. Two are shared, four are ongoing.',
    documentDate: undefined,
    asAt: undefined,
    read: () => import('../../data/counter-terrorism-work-programme-2022.csv?raw').then(text),
  },
  {
    file: 'example-programme.csv',
    title: 'Harbour programme (made-up example)',
    source: 'Source: made up to show every kind of date and status.',
    about: '28 milestones, made up: agencies, phases, dates of every kind and every funding status.',
    documentDate: dayFromIso('2026-03-01'),
    asAt: dayFromIso('2026-03-01'),
    read: () => import('../../data/example-programme.csv?raw').then(text),
  },
];
