import { assertNever } from '../base/assert';
import { partsOf } from '../base/day';
import { FUNDING_LABEL, FUNDING_STATUSES, type FundingStatus } from '../model/fundingStatus';
import { isOngoing } from '../model/indicativeDate';
import type { Milestone, Phase } from '../model/milestone';
import { isBlankName } from './blankName';
import { UNNAMED_KEY } from './laneKey';
import { nameKey } from './nameKey';
import { rememberNames } from './rememberNames';
import type { ShownMilestone } from './shownMilestone';
import { statedDays } from './statedDays';
import type { GroupKey } from './viewSpec';
import { withoutMarks } from './withoutMarks';

/** A lane's name as one milestone writes it. */
export interface LaneName {
  /** Folded: spellings that fold alike are one lane. */
  readonly key: string;
  readonly name: string;
  /** True when the name stands in for a blank cell. */
  readonly unnamed: boolean;
  /** Place among lanes that have an order of their own (years, statuses); `undefined`: they stand as in the plan. */
  readonly rank: number | undefined;
}

/** A lane that a milestone stands in, with those of its phases that belong there. */
export interface LaneMembership {
  readonly lane: LaneName;
  readonly phases: readonly Phase[];
}

/** A column of the table by its name, as a group key. */
export function columnKey(column: string): GroupKey {
  return `column:${column}`;
}

/** The name of the column that a group key names; `undefined` for the fields. */
export function columnOf(group: GroupKey): string | undefined {
  return group.startsWith('column:') ? group.slice('column:'.length) : undefined;
}

/** All the lanes a milestone belongs to when lanes are made by `group`: one for each lead, each phase label, each year. */
export function laneMemberships(shown: ShownMilestone, group: GroupKey): readonly LaneMembership[] {
  const { milestone, phases } = shown;
  const inOne = (lane: LaneName): readonly LaneMembership[] => [{ lane, phases }];
  switch (group) {
    case 'agency':
      return agencyNames(milestone).map((lane) => ({ lane, phases }));
    case 'area':
      return inOne(laneName(milestone.area, 'No area named', milestone));
    case 'phase':
      return byPhase(phases, (phase) => laneName(phase.label ?? '', 'No phase named'));
    case 'funding':
      return byPhase(phases, fundingName);
    case 'year':
      return byPhase(phases, yearName);
    case 'file':
      return inOne(fileName(milestone.file));
    case 'none':
      return inOne(laneName('', ''));
    default: {
      const column = columnOf(group);
      if (column === undefined) return assertNever(group as never);
      return inOne(laneName(milestone.cells[column] ?? '', `No ${column} given`, milestone));
    }
  }
}

const NONE_APART: Pick<Milestone, 'apart'> = { apart: [] };

/** A name of a lane: the same object for what is written alike, unless someone keeps the name apart. */
function laneName(written: string, whenBlank: string, names: Pick<Milestone, 'apart'> = NONE_APART): LaneName {
  return names.apart.length === 0 ? usualName(written, whenBlank) : makeName(written, whenBlank, names);
}

const usualName = rememberNames((written, whenBlank) => makeName(written, whenBlank, NONE_APART));

const fileName = rememberNames((file) => ({ key: file, name: file, unnamed: false, rank: undefined }));

const yearNamed = rememberNames((year) => ({ ...laneName(year, ''), rank: Number(year) }));

const statusNamed = rememberNames((label, status) => ({
  ...laneName(status === 'not-stated' ? '' : label, status === 'not-stated' ? label : ''),
  rank: FUNDING_STATUSES.indexOf(status as FundingStatus),
}));

function makeName(written: string, whenBlank: string, names: Pick<Milestone, 'apart'>): LaneName {
  const key = nameKey(written, names);
  return isBlankName(key)
    ? { key: UNNAMED_KEY, name: whenBlank, unnamed: true, rank: undefined }
    : { key, name: written.trim(), unnamed: false, rank: undefined };
}

function agencyNames(milestone: Milestone): readonly LaneName[] {
  const [lead] = milestone.leads;
  if (milestone.leads.length === 1 && lead !== undefined) return [laneName(lead, 'No agency named', milestone)];
  const names = milestone.leads.map((each) => laneName(each, '', milestone)).filter((lane) => !lane.unnamed);
  const once = names.filter((lane, index) => names.findIndex((other) => other.key === lane.key) === index);
  return once.length > 0 ? once : [laneName('', 'No agency named')];
}

function fundingName(phase: Phase): LaneName {
  const { status, text, marks } = phase.funding;
  if (status !== 'other') return statusNamed(FUNDING_LABEL[status], status);
  // Anything else is kept as itself (P1): each wording is a lane of its own.
  return { ...laneName(withoutMarks(text, marks), FUNDING_LABEL.other), rank: FUNDING_STATUSES.indexOf(status) };
}

/** A span of several years stands in the year it begins. */
function yearName(phase: Phase): LaneName {
  const days = statedDays(phase.date);
  if (days === undefined) {
    return isOngoing(phase.date)
      ? { ...laneName('Ongoing', ''), rank: Number.MAX_SAFE_INTEGER }
      : laneName('', 'No date yet');
  }
  return yearNamed(String(partsOf(days.first).year), '');
}

function byPhase(phases: readonly Phase[], nameOf: (phase: Phase) => LaneName): readonly LaneMembership[] {
  const [only] = phases;
  if (phases.length === 1 && only !== undefined) return [{ lane: nameOf(only), phases }];
  const lanes = new Map<string, { lane: LaneName; phases: Phase[] }>();
  for (const phase of phases) {
    const lane = nameOf(phase);
    const known = lanes.get(lane.key);
    if (known) known.phases.push(phase);
    else lanes.set(lane.key, { lane, phases: [phase] });
  }
  return [...lanes.values()];
}
