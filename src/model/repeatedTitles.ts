import { foldText } from '../base/fold';
import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { trimEndOf } from '../base/trimEnd';
import { FUNDING_LABEL } from './fundingStatus';
import { isDated, isOngoing } from './indicativeDate';
import type { IndicativeDate } from './indicativeDate';
import { quote } from './listWords';
import type { Milestone, Phase } from './milestone';
import { splitMarks } from './footnoteMarks';
import { phaseKey } from './phaseLabel';
import { saysNothing } from './tidyText';

/** A milestone and the table it came from; tables are told apart by number, for two files can have one name. */
export interface SourcedMilestone {
  readonly source: number;
  readonly milestone: Milestone;
}

interface SourcedPhase extends SourcedMilestone {
  readonly phase: Phase;
}

/** Which pairs are reported: those within one table, or those across tables (the others were reported before). */
export type PairScope = 'within' | 'across';

/**
 * Milestones that stand in the plan more than once (CONVENTIONS U6). The same phase with another status or date is a
 * `CONFLICT`, told with both values side by side; with the same ones a `DUPLICATE`. Nothing is merged. What one of the
 * two leaves unsaid, such as a phase or a blank cell, is no conflict.
 */
export function repeatedTitleIssues(items: readonly SourcedMilestone[], scope: PairScope): readonly Issue[] {
  const byTitle = new Map<string, SourcedMilestone[]>();
  for (const item of items) {
    const key = titleKey(item.milestone.title);
    const same = byTitle.get(key);
    if (same === undefined) byTitle.set(key, [item]);
    else same.push(item);
  }
  const manyFiles = new Set(items.map((item) => item.milestone.file)).size > 1;
  return [...byTitle.values()].flatMap((same) => (same.length < 2 ? [] : compareAll(same, scope, manyFiles)));
}

/** "…completed." and "…completed" are one title. */
const titleKey = (title: string): string => trimEndOf(foldText(splitMarks(title).text), /[.;:]/);

/** Each later phase against the first of the same label, so that many equal titles take no longer than many others. */
function compareAll(same: readonly SourcedMilestone[], scope: PairScope, manyFiles: boolean): readonly Issue[] {
  const first = new Map<string, SourcedPhase>();
  const issues: Issue[] = [];
  for (const item of same) {
    const pairs = item.milestone.phases.flatMap((phase) => {
      const key = phase.label === undefined ? '' : phaseKey(phase.label);
      const earlier = first.get(key) ?? onlyUnlabelled(first, item.milestone, key);
      if (!first.has(key)) first.set(key, { ...item, phase });
      return earlier === undefined || earlier.milestone === item.milestone
        ? []
        : [{ earlier, later: { ...item, phase } }];
    });
    const inScope = pairs.filter(({ earlier, later }) => (earlier.source === later.source) === (scope === 'within'));
    const conflicts = inScope.flatMap(({ earlier, later }) => conflictsOf(earlier, later, manyFiles));
    issues.push(...conflicts);
    const [pair] = inScope;
    if (pair !== undefined && conflicts.length === 0) issues.push(duplicate(pair.earlier, pair.later, manyFiles));
  }
  return issues;
}

/** Where one milestone names a phase and the other none, and each is of one part, the two parts are compared. */
function onlyUnlabelled(
  first: ReadonlyMap<string, SourcedPhase>,
  milestone: Milestone,
  key: string,
): SourcedPhase | undefined {
  const [only] = first.values();
  if (only === undefined || first.size > 1 || milestone.phases.length > 1) return undefined;
  return key === '' || only.phase.label === undefined ? only : undefined;
}

function conflictsOf(earlier: SourcedPhase, later: SourcedPhase, manyFiles: boolean): readonly Issue[] {
  const issues: Issue[] = [];
  if (fundingDiffers(earlier.phase, later.phase)) {
    issues.push(conflict(earlier, later, 'funding', fundingWords, manyFiles));
  }
  if (dateDiffers(earlier.phase.date, later.phase.date)) {
    issues.push(conflict(earlier, later, 'the date', (phase) => quote(phase.date.text), manyFiles));
  }
  return issues;
}

const fundingWords = (phase: Phase): string => quote(phase.funding.text || FUNDING_LABEL[phase.funding.status]);

function fundingDiffers({ funding: a }: Phase, { funding: b }: Phase): boolean {
  if (a.status === 'not-stated' || b.status === 'not-stated') return false;
  if (a.status === 'other' && b.status === 'other') return foldText(a.text) !== foldText(b.text);
  return a.status !== b.status;
}

function dateDiffers(a: IndicativeDate, b: IndicativeDate): boolean {
  if (saysNothing(a.text) || saysNothing(b.text)) return false;
  const hasPlace = (date: IndicativeDate): boolean => isDated(date) || isOngoing(date);
  if (!hasPlace(a) && !hasPlace(b)) return foldText(a.text) !== foldText(b.text);
  return a.earliest !== b.earliest || a.latest !== b.latest || isOngoing(a) !== isOngoing(b);
}

function conflict(
  earlier: SourcedPhase,
  later: SourcedPhase,
  what: string,
  words: (phase: Phase) => string,
  manyFiles: boolean,
): Issue {
  const { milestone, phase } = later;
  const label = phase.label ?? earlier.phase.label;
  const name = label === undefined ? quote(milestone.title) : `${quote(milestone.title)}, ${label}`;
  return issue({
    code: 'CONFLICT',
    severity: 'warning',
    file: milestone.file,
    line: milestone.line,
    value: milestone.title,
    message: `${name}: ${what} is ${words(earlier.phase)} in ${placeOf(earlier, manyFiles)} and ${words(phase)} in ${placeOf(later, manyFiles)}. Both are kept.`,
    remedy: 'Check which one holds, and correct or take out the other.',
  });
}

function duplicate(earlier: SourcedMilestone, later: SourcedMilestone, manyFiles: boolean): Issue {
  return issue({
    code: 'DUPLICATE',
    severity: 'info',
    file: later.milestone.file,
    line: later.milestone.line,
    value: later.milestone.title,
    message: `${quote(later.milestone.title)} stands in ${placeOf(earlier, manyFiles)} and again in ${placeOf(later, manyFiles)}, and the two agree. Both are kept.`,
    remedy: 'Take one of them out if it is the same milestone.',
  });
}

const placeOf = ({ milestone }: SourcedMilestone, manyFiles: boolean): string =>
  `${manyFiles ? `${milestone.file}, ` : ''}line ${String(milestone.line)}`;
