import type { ColumnMapping } from '../model/columnMapping';
import { setAsideLines } from '../model/setAside';
import { groupsOfLevels } from '../view/laneLevels';
import { isGroupLeft } from './keptView';
import { editsOf, type PackSource } from './packSource';

/** A column that can be left out, or has to stay. */
export interface PackColumn {
  readonly name: string;
  /** It names the milestones: it stays. */
  readonly isTitle: boolean;
  readonly makesLanes: boolean;
  readonly makesColours: boolean;
}

/** What there is to choose from, in numbers. */
export interface PackFacts {
  readonly milestones: number;
  readonly hidden: number;
  readonly lines: number;
  readonly views: number;
  readonly notedSteps: number;
  readonly hiddenSteps: number;
  readonly edits: number;
  readonly files: readonly string[];
  readonly columns: readonly PackColumn[];
  /** Characters of the tables. */
  readonly size: number;
}

export function packFacts(source: PackSource): PackFacts {
  const { plan, choices, tables, spec } = source;
  const steps = choices.deck?.steps ?? [];
  const titles = new Set(choices.mappings.flatMap(({ title }) => title));
  return {
    milestones: plan.milestones.length,
    hidden: plan.milestones.filter((milestone) => !source.isShown(milestone)).length,
    lines: plan.skipped.length + editsOf(source).flatMap(setAsideLines).length,
    views: choices.savedViews.length,
    notedSteps: steps.filter(({ notes }) => notes.trim() !== '').length,
    hiddenSteps: steps.filter(({ hidden }) => hidden).length,
    edits: choices.repairs.length,
    files: plan.files,
    columns: plan.columns.map((name) => {
      const without = { leftColumns: [name], isGone: goneWithout(choices.mappings, [name]) };
      return {
        name,
        isTitle: titles.has(name),
        makesLanes: groupsOfLevels(spec).some((group) => isGroupLeft(group, without)),
        makesColours: isGroupLeft(spec.colourBy, without),
      };
    }),
    size: tables.reduce((sum, { rows }) => sum + rows.reduce((all, { cells }) => all + cells.join('","').length, 0), 0),
  };
}

/** Tells which fields have columns, and would have none without these. */
export function goneWithout(
  mappings: readonly ColumnMapping[],
  left: readonly string[],
): (field: keyof ColumnMapping) => boolean {
  return (field) => {
    const columns = mappings.flatMap((mapping) => mapping[field]);
    return columns.length > 0 && columns.every((column) => left.includes(column));
  };
}
