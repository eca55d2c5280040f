import type { DataFile } from './dataFile';

const HARBOURS = 'Ministry of Harbours';
const LIGHTS = 'Lighthouse Service';
const FERRIES = 'Coastal Ferries Agency';
const TIDES = 'Tide and Weather Office';

/**
 * A made-up programme for the docs: every kind of date of CONVENTIONS 3, every funding status and one odd one.
 * None of its agencies, places or plans exist. Its document date is 1 March 2026.
 */
export const EXAMPLE_PROGRAMME: DataFile = {
  name: 'example-programme.csv',
  header: ['Agency', 'Phase', 'Workstream', 'Milestone', 'Date', 'Funding', 'Notes'],
  rows: [
    [HARBOURS, 'Plan', 'Direction', 'Programme plan agreed', '18 July 2025', 'Funded', ''],
    [HARBOURS, 'Plan', 'Direction', 'Wānanga with hapū and whānau along the coast', '4–15 August 2025', 'Funded', ''],
    [HARBOURS, 'Plan', 'Direction', 'Business case for the outer harbours', 'Q3 FY25/26', 'Partially funded*', ''],
    [HARBOURS, 'Plan', 'Direction', 'Bid for the outer harbours lodged', 'Budget 2027', 'Not funded*', ''],
    [HARBOURS, 'Build', 'Direction', 'Harbour safety rules updated', 'by 30 June 2027', 'Not funded*', ''],
    [HARBOURS, 'Run', 'Direction', 'Progress shown on a public page', 'Ongoing', 'Funded', 'Updated each quarter'],
    [HARBOURS, 'Run', 'Direction', 'Review of the whole programme', '2030', 'TBC', ''],
    [LIGHTS, 'Plan', 'Lights', 'Survey of every lamp', 'Sept 2025', 'Funded', ''],
    [
      LIGHTS,
      'All phases',
      'Lights',
      'New lamps fitted (Phase 1: six northern lights / Phase 2: nine southern lights)',
      'Phase 1 2026 Phase 2: 2028',
      'Phase 1: Funded Phase 2: Not funded*',
      '',
    ],
    [LIGHTS, 'Build', 'Lights', 'Solar power at six lights', 'FY26/27', 'Partially funded*', ''],
    [LIGHTS, 'Build', 'Lights', 'Fog signal trial', 'spring 2026', 'Funded in principle', 'Awaiting a letter'],
    [LIGHTS, 'Run', 'Lights', 'Lamp oil stores closed', 'from July 2027', '', ''],
    [LIGHTS, 'Run', 'Lights', 'Keepers’ cottages returned to community use', 'TBC', 'TBC', ''],
    [
      `${HARBOURS} / ${LIGHTS}`,
      'Build',
      'Lights',
      'One control room for all harbour entrances',
      '2028',
      'Not funded*',
      '',
    ],
    [FERRIES, 'Plan', 'Ferries', 'Timetable options published', '22 April / 29 April (TBC)', 'Funded', ''],
    [FERRIES, 'Plan', 'Ferries', 'Tender for two electric ferries opens', '10 Oct**', 'Partially funded*', ''],
    [FERRIES, 'Build', 'Ferries', 'Wharves strengthened, north before south', '2026–2028', 'Funded', ''],
    [FERRIES, 'Build', 'Ferries', 'Contract for two electric ferries signed', 'late 2026', 'Partially funded*', ''],
    [FERRIES, 'Run', 'Ferries', 'Fares reviewed', 'first half of 2028', 'Not funded*', ''],
    [FERRIES, 'Run', 'People', 'Training for up to 300 crew', 'over 3 years', 'TBC', ''],
    [`${FERRIES}; ${TIDES}`, 'Plan', 'People', 'Crew training course agreed', '2025/26', 'Funded', ''],
    [TIDES, 'Plan', 'Warnings', 'Tide gauges surveyed', 'Late August (TBC)', 'Funded', ''],
    [TIDES, 'Build', 'Warnings', 'Warning messages in English and te reo Māori', 'Dec 2026', 'Funded', ''],
    [TIDES, 'Build', 'Warnings', 'Gauge readings opened to the public', '03/11/2026', 'Funded', ''],
    [TIDES, 'Build', 'Warnings', 'New storm model in use', '2027-02-26', 'Partially funded*', ''],
    [TIDES, 'Run', 'Warnings', 'Storm desk staffed day and night', 'TBC 2027', 'Not funded*', ''],
    [TIDES, 'Run', 'Warnings', 'Warnings sent to every marae near the coast', 'Q2 2027', 'Funded', ''],
    [TIDES, 'Run', 'Warnings', 'Mātauranga Māori of the coast kept beside the tide tables', '', '', ''],
  ],
  notes: [
    '* Needs new money or a change of priorities.',
    '** Depends on the tide gauge survey.',
    'Note: a made-up programme to show what the tool reads. No agency, place or plan named here exists.',
  ],
};
