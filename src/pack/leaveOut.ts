import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping, Field } from '../model/columnMapping';
import { mapFields } from '../model/mapFields';
import type { Milestone, MilestoneId, Plan } from '../model/milestone';
import { milestonePlaces } from '../state/milestonePlaces';
import type { LeftOutCounts } from '../state/packInfo';
import type { Project } from '../state/projectFile';
import { countLeftOut } from './countLeftOut';
import { keptChoices } from './keptChoices';
import { tableName, withFileNames } from './keptFileNames';
import { keptIssues, keptSaid, quotesAny } from './keptIssues';
import { keptTables, type RowWish } from './keptTables';
import type { PackChoice } from './packChoice';
import { editsOf, type PackSource, type PlanOf } from './packSource';
import { goneFrom, textsOfTables } from './packTexts';
import { readOtherwise } from './sameReading';
import { wordsLeftOut } from './wordsLeftOut';

/** What goes into a page, what does not, and how much that is. */
export interface Kept {
  readonly project: Project;
  readonly plan: Plan;
  readonly counts: LeftOutCounts;
  /** Every text that was left out, each once. */
  readonly left: readonly string[];
}

/** `otherwise`: this milestone would be read in another way without what is left out. `empty`: nothing would be left. */
export type LeaveOut =
  | { readonly ok: true; readonly kept: Kept }
  | { readonly ok: false; readonly why: 'otherwise'; readonly milestone: Milestone }
  | { readonly ok: false; readonly why: 'empty' };

/**
 * The project with only what is to go into a page. What is kept reads as it did (nothing invented): names that stood
 * over several rows are written into those that are kept where that is needed, and where nothing helps, nothing is
 * made and the milestone in question is named.
 */
export async function leaveOut(source: PackSource, choice: PackChoice, planOf: PlanOf): Promise<LeaveOut> {
  const drop = !choice.hidden && source.plan.milestones.some((milestone) => !source.isShown(milestone));
  const whole = await rowsTried(source, choice, { drop: false, fill: false }, planOf);
  const touched = (field: Field): boolean =>
    source.choices.mappings.some((mapping) => mapping[field].some((column) => choice.leftColumns.includes(column)));
  const changed = readOtherwise(source.plan, whole.plan, touched);
  if (changed !== undefined) return { ok: false, why: 'otherwise', milestone: changed };
  if (!drop) return finished(source, choice, whole);
  let other: Milestone | undefined;
  for (const fill of [false, true]) {
    const tried = await rowsTried(source, choice, { drop, fill }, planOf);
    if (tried.plan.milestones.length === 0) return { ok: false, why: 'empty' };
    const milestone = readOtherwise(whole.plan, tried.plan, () => false);
    if (milestone === undefined) return finished(source, choice, tried);
    other = milestone;
  }
  return other === undefined ? { ok: false, why: 'empty' } : { ok: false, why: 'otherwise', milestone: other };
}

interface Tried {
  readonly project: Project;
  readonly plan: Plan;
}

async function rowsTried(source: PackSource, choice: PackChoice, wish: RowWish, planOf: PlanOf): Promise<Tried> {
  const bare = keptTables(source, choice, wish);
  const quotes = quotesAny(textsGone(source, bare));
  const tables = keptIssues(bare, quotes);
  const isBaked = wish.drop || !choice.setAside || !choice.originals;
  const said = {
    ...source.choices,
    repairs: choice.originals ? source.choices.repairs : [],
    restored: isBaked ? [] : source.choices.restored,
  };
  const mappings = source.choices.mappings.map((mapping) => keptMapping(mapping, choice.leftColumns));
  const choices = { ...source.choices, ...keptSaid(said, tables, quotes), mappings };
  const project = { tables, choices };
  return { project, plan: await planOf(project) };
}

/** The texts, as opened and as edited, that stand in none of the tables that are kept. */
function textsGone(source: PackSource, kept: readonly RawTable[]): readonly string[] {
  const now = textsOfTables(kept);
  return [...goneFrom(textsOfTables(source.tables), now), ...goneFrom(textsOfTables(editsOf(source)), now)];
}

function keptMapping(mapping: ColumnMapping, left: readonly string[]): ColumnMapping {
  return mapFields((field) => mapping[field].filter((column) => !left.includes(column)));
}

function finished(source: PackSource, choice: PackChoice, tried: Tried): LeaveOut {
  if (tried.plan.milestones.length === 0) return { ok: false, why: 'empty' };
  const keptAt = milestonePlaces(tried.plan);
  const { project, plan } = choice.fileNames ? tried : withFileNames(tried.project, tried.plan, tableName);
  const newAt = milestonePlaces(plan);
  const files = new Map(source.tables.map(({ file }, i) => [file, project.tables[i]?.file ?? '']));
  const byId = new Map(source.plan.milestones.map((milestone) => [milestone.id, milestone]));
  const milestoneOf = (id: MilestoneId): Milestone | undefined => {
    const before = byId.get(id);
    return before && newAt(files.get(before.file) ?? '', before.line);
  };
  const choices = keptChoices(source, choice, { project, plan, isGone: goneFields(source, project), milestoneOf });
  const kept: Project = { tables: project.tables, choices };
  return {
    ok: true,
    kept: {
      project: kept,
      plan,
      counts: countLeftOut(source, kept, plan, choice),
      left: wordsLeftOut(source, kept, ({ file, line }) => keptAt(file, line) !== undefined),
    },
  };
}

/** Tells which fields had columns and have none now. */
function goneFields(before: Project, after: Project): (field: Field) => boolean {
  return (field) =>
    before.choices.mappings.some((mapping) => mapping[field].length > 0) &&
    after.choices.mappings.every((mapping) => mapping[field].length === 0);
}
