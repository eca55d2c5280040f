import type { Plan } from '../model/milestone';
import { setAsideLines } from '../model/setAside';
import type { LeftOutCounts } from '../state/packInfo';
import type { Project } from '../state/projectFile';
import type { PackChoice } from './packChoice';
import { editsOf, type PackSource } from './packSource';

/** How much of each kind is not in a page that the project is. */
export function countLeftOut(source: PackSource, kept: Project, plan: Plan, choice: PackChoice): LeftOutCounts {
  const steps = source.choices.deck?.steps ?? [];
  const keptSteps = new Map(kept.choices.deck?.steps.map((step) => [step.id, step]));
  return {
    milestones: source.plan.milestones.length - plan.milestones.length,
    columns: choice.leftColumns.filter((column) => source.plan.columns.includes(column)).length,
    lines: linesOf(source, source.plan) - linesOf(kept, plan),
    speakerNotes: steps.filter(({ id, notes }) => notes.trim() !== '' && keptSteps.get(id)?.notes !== notes).length,
    steps: steps.length - keptSteps.size,
    views: source.choices.savedViews.length - kept.choices.savedViews.length,
    originals: choice.originals ? 0 : source.choices.repairs.length,
    fileNames: choice.fileNames ? 0 : source.tables.length,
  };
}

/** Lines that are no milestones: rows set aside, and lines around the table. */
function linesOf(project: Project, plan: Plan): number {
  return plan.skipped.length + editsOf(project).flatMap(setAsideLines).length;
}
