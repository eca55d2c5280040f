import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { dayFromIso, type Day } from '../../src/base/day';
import { DEFAULT_PAGE_SETUP } from '../../src/layout/pageSetup';
import type { FileLike } from '../../src/state/openFiles';
import { LONGEST_PROJECT, isProject, readProject, writeProject } from '../../src/state/projectFile';
import { SAMPLES } from '../../src/state/samples';
import { Session } from '../../src/state/session.svelte';
import { houseStyleSchema } from '../../src/view/houseStyleSchema';

const NAME = 'plan.milepost.json';

const file = (text: string, name = NAME): FileLike => ({
  name,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

const PLAN = 'Harbour plan\nMilestone,Date,Funding,Māori name\nOne,31 June 2025,Funded*,Whetū\nTwo,03/04/2025,TBC,\nTotal,2,,\n* Subject to Budget.\n'; // prettier-ignore

const HOUSE = { name: 'Ports', sizes: { label: 12 }, colours: { laneTint: '#F4F1EA' } };

const day = (iso: string): Day => assertExists(dayFromIso(iso), iso);

/** A session in which everything that can be chosen has been. */
async function worked(): Promise<Session> {
  const session = new Session();
  await session.loadText(PLAN);
  const place = { file: 'Pasted table', line: 3 };
  session.edits.write([{ ...place, column: 'Date', text: '30 June 2025' }]);
  session.edits.restore('Pasted table', 5);
  session.changeMapping(0, { ...session.mappingOf(0), notes: ['Māori name'] });
  session.changeDocumentDate(dayFromIso('2024-07-18'));
  session.changeDateReading({ numericOrder: 'month-first', europeanMonths: true });
  session.changeText({ title: 'Our plan', marking: 'IN CONFIDENCE', asAt: dayFromIso('2025-01-01') });
  session.changeView({ lanes: 'funding', subLanes: 'column:Māori name', laneOrder: 'name', shared: 'first' });
  session.changeView({ subSubLanes: 'year', laneSummaries: true, folded: ['funded/a%2Fb'], emptyLanes: true });
  session.changeView({
    window: { first: day('2024-01-01'), last: day('2026-06-30') },
    calendar: 'both',
    axisBreaks: 'auto',
    shadeDays: false,
    annotations: [
      { label: 'Budget day', from: '22 May 2025', to: '', days: { first: day('2025-05-22'), last: day('2025-05-22') } },
    ],
  });
  session.changeFilter({ text: 'o', statuses: ['funded', 'tbc'], dated: ['dated'], checks: ['clear'], phases: [''] });
  session.changeHighlight({ columns: [{ column: 'Māori name', values: ['Whetū', ''] }], precisions: ['FY', 'day'] });
  session.changeView({ colourBy: 'column:Māori name', theme: 'slide', houseStyle: parse(houseStyleSchema, HOUSE) });
  session.changePage({ page: 'a3-landscape', margin: 15, breaks: ['harbours'] });
  return session;
}

async function reopened(session: Session): Promise<Session> {
  const next = new Session();
  await next.load([file(writeProject(session.project))]);
  expect(next.error).toBeUndefined();
  return next;
}

describe('writeProject(project), opened again,', () => {
  it('restores tables, choices, findings and the figure, deep equal (U9)', async () => {
    const session = await worked();
    const next = await reopened(session);
    expect(next.tables).toEqual(session.tables);
    expect(next.choices).toEqual(session.choices);
    expect(next.plan).toEqual(session.plan);
    expect(next.view).toEqual(session.view);
    expect(next.edits.row('Pasted table', 3)).toEqual(session.edits.row('Pasted table', 3));
    expect(next.canUndo).toBe(false);
    expect(JSON.parse(writeProject(next.project))).toEqual(JSON.parse(writeProject(session.project)));
  });

  it.each(SAMPLES)('restores the sample $file with its words (U9)', async (sample) => {
    const session = new Session();
    await session.loadSample(sample);
    const next = await reopened(session);
    expect(next.plan).toEqual(session.plan);
    expect(next.view).toEqual(session.view);
  });

  it('restores several tables as one plan', async () => {
    const session = new Session();
    await session.load([file(PLAN, 'a.csv'), file('Milestone,Date\nThree,2027\n', 'b.csv')]);
    expect((await reopened(session)).plan).toEqual(session.plan);
  });
});

describe('readProject(text, file)', () => {
  const text = async (): Promise<string> => writeProject((await worked()).project);

  const messageOf = (json: string): string => {
    const read = readProject(json, NAME);
    return read.ok ? 'read' : read.message;
  };

  it('refuses a file of a newer Milepost in plain words', async () => {
    expect(messageOf((await text()).replace('"version":1', '"version":2'))).toBe(
      'plan.milepost.json was saved by a newer Milepost (project version 2; this one reads 1). Open it there.',
    );
  });

  it('reads the page of a project that was saved when a page was only a name', async () => {
    const old = JSON.stringify({ ...(JSON.parse(await text()) as object), page: 'slide' });
    const read = readProject(old, 'old.milepost.json');
    expect(read.ok && read.project.choices.page).toEqual({ ...DEFAULT_PAGE_SETUP, page: 'slide' });
  });

  it('refuses a file that was cut short', async () => {
    const whole = await text();
    expect(messageOf(whole.slice(0, whole.length / 2))).toMatch(/could not be read as a project: it is damaged\. /);
  });

  it.each([
    ['"headerLine":2', '"headerLine":-2', 'tables.0.headerLine'],
    ['"cells":["Two",', '"cells":[', 'tables.0'],
    ['"page":"a3-landscape"', '"page":"a9"', 'page'],
    ['"documentDate":"2024-07-18"', '"documentDate":"2024-02-31"', 'dates.documentDate'],
  ])('says where a file is damaged: %s made %s', async (from, to, place) => {
    const whole = await text();
    expect(whole).toContain(from);
    expect(messageOf(whole.replace(from, to))).toContain(`it is damaged, at “${place}”.`);
  });

  it('refuses a file that is too large to be one', () => {
    expect(messageOf('{'.padEnd(LONGEST_PROJECT + 1))).toBe(
      'plan.milepost.json is too large: a project file can hold 100 million characters.',
    );
  });

  it('keeps nothing it does not know, and lets no name reach the prototype of objects', async () => {
    const evil = (await text()).replace(
      '{"milepost"',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":1,"milepost"',
    );
    const read = readProject(evil, NAME);
    expect(read).toEqual(readProject(await text(), NAME));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(JSON.stringify(read)).not.toContain('polluted');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
        expect(readProject(anything, NAME).ok).toBe(false);
      }),
    );
    expect(messageOf('['.repeat(200_000))).toContain('damaged');
  });
});

describe('isProject(text)', () => {
  it('knows a project by what it says of itself', async () => {
    expect(isProject(writeProject((await worked()).project))).toBe(true);
    expect(isProject('{"a":1}')).toBe(false);
    expect(isProject('Milestone,"milepost":"project"\n')).toBe(false);
  });
});

describe('Session.load([project])', () => {
  it('keeps what was open when the project can not be read', async () => {
    const session = await worked();
    await session.load([file('{"milepost":"project","version":1}')]);
    expect(session.error).toContain('damaged');
    expect(session.text.title).toBe('Our plan');
  });

  it('says what a JSON file that is no project is not', async () => {
    const session = await worked();
    await session.load([file('{"a":1}', 'data.json')]);
    expect(session.error).toContain('data.json is not a Milepost project.');
  });

  it('is opened by itself only', async () => {
    const session = new Session();
    await session.load([file('{}'), file(PLAN, 'a.csv')]);
    expect(session.error).toContain('open it by itself');
  });
});
