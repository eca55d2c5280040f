import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvText, type DataFile } from './dataFile';
import { EXAMPLE_PROGRAMME } from './exampleProgramme';
import { WORK_PROGRAMME_REPAIRS } from './repairs';
import { cellOf, readSeedTable, type SeedRow } from './seedTable';

/** Builds every CSV of `data/` from `seeds/`. Run `npx tsx tests/data/buildData.ts` to write them. */

/** Printed under the tables of Appendix 3, on every page. */
export const NOT_FUNDED_NOTE = '* Not Funded: Requires reprioritization or new investment.';

/** Printed under the approval timeline. */
export const TIMELINE_NOTES: readonly string[] = [
  '* Pending publication of upcoming parliamentary calendar',
  '** Labour Weekend Public Holiday 28 October',
];

/** The action area of each action table, as the Year 1–2 profile prints it. */
export const ACTION_AREAS: readonly string[] = [
  'Accelerate locally-led and regional multi-agency approaches',
  'Improve the visibility, accessibility and effectiveness of FVSV services, programmes and initiatives.',
  'Children and Young People',
  'People who use violence',
  'Equip our frontline workforces with the tools to recognise, safely respond and refer',
  'Rebalance funding and investment in the FVSV system to deliver sustainable outcomes',
];

const PLAN_HEADER: readonly string[] = ['Action Area', 'Milestone', 'Indicative Date', 'Expected Funding Pathway'];

function plan(): DataFile {
  const rows = ACTION_AREAS.flatMap((area, index) =>
    readSeedTable(`te-aorerekura-2024-action-${String(index + 1)}.tsv`).rows.map((row) => [area, ...row.cells]),
  );
  return { name: 'te-aorerekura-plan.csv', header: PLAN_HEADER, rows, notes: [NOT_FUNDED_NOTE] };
}

function year1To2Profile(): DataFile {
  const rows = [1, 2].flatMap((part) => {
    const table = readSeedTable(`te-aorerekura-2024-year-1-2-profile-part-${String(part)}.tsv`);
    return filledDown(table.rows);
  });
  return { name: 'te-aorerekura-year-1-2-profile.csv', header: PLAN_HEADER, rows, notes: [NOT_FUNDED_NOTE] };
}

/** The rows with a blank first cell given the one above it: the paper prints a merged cell once. */
function filledDown(rows: readonly SeedRow[]): readonly (readonly string[])[] {
  let group = '';
  return rows.map((row) => {
    group = cellOf(row, 0) || group;
    return [group, ...row.cells.slice(1)];
  });
}

function approvalTimeline(): DataFile {
  const meetings = readSeedTable('te-aorerekura-2024-upcoming-meetings.tsv').rows.map((row) => {
    const { date, words } = splitAtDash(cellOf(row, 0));
    return ['Upcoming meetings', words, date];
  });
  const steps = readSeedTable('te-aorerekura-2024-approval-timeline.tsv').rows.map((row) => [
    'Action plan timeline',
    ...row.cells,
  ]);
  return {
    name: 'te-aorerekura-approval-timeline.csv',
    header: ['Part', 'Key milestones', 'Indicative date'],
    rows: [...meetings, ...steps],
    notes: TIMELINE_NOTES,
  };
}

/** "31 July - Justice Sector Ministers Meeting." at its first spaced dash. */
export function splitAtDash(item: string): { readonly date: string; readonly words: string } {
  const match = /^(.*?) [–-] (.*)$/.exec(item);
  if (!match) throw new Error(`no spaced dash in list item: ${item}`);
  return { date: match[1] ?? '', words: match[2] ?? '' };
}

function keyAgencyActivities(): DataFile {
  const rows = readSeedTable('te-aorerekura-2024-key-agency-activities.tsv').rows.map((row) => {
    const { activity, agency } = splitAgency(cellOf(row, 1));
    return [cellOf(row, 0), activity, agency];
  });
  return {
    name: 'te-aorerekura-key-agency-activities.csv',
    header: ['Area', 'Activity', 'Agency'],
    rows,
    notes: [],
  };
}

/** "Love Better Youth Campaign (MSD)": the first bracket holds the agency; what follows it stays with the activity. */
export function splitAgency(item: string): { readonly activity: string; readonly agency: string } {
  const match = /^(.*?) \(([^)]+)\)(.*)$/.exec(item);
  if (!match) throw new Error(`no bracketed agency: ${item}`);
  return { activity: `${match[1] ?? ''}${match[3] ?? ''}`, agency: match[2] ?? '' };
}

function workProgramme(): DataFile {
  const table = readSeedTable('ct-work-programme-2022.tsv', 3);
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, index) => {
      const repair = WORK_PROGRAMME_REPAIRS.find(
        (one) => one.line === row.line && one.column === table.header[index] && one.from === cell,
      );
      return repair?.to ?? cell;
    });
    // The printed table starts with an empty column.
    return cells.slice(1);
  });
  return {
    name: 'counter-terrorism-work-programme-2022.csv',
    header: ['Capability', 'Initiative', 'Lead(s)', 'Key milestone(s)', 'Date'],
    rows,
    notes: [],
  };
}

/** Every file of `data/`, in the order of its README. */
export function buildDataFiles(): readonly DataFile[] {
  return [plan(), year1To2Profile(), approvalTimeline(), keyAgencyActivities(), workProgramme(), EXAMPLE_PROGRAMME];
}

export function dataPath(name: string): string {
  return fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of buildDataFiles()) writeFileSync(dataPath(file.name), csvText(file));
}
