import type { Issue } from '../base/issue';
import type { Answers } from './answers';
import type { Milestone } from './milestone';
import { mixedScriptIssues } from './mixedScript';
import type { PlacedValue } from './mixedScript';
import { spellingVariantIssues } from './spellingVariants';
import type { TableCells } from './tableCells';

/** Findings about names and statuses across the rows: letters of another script, one name in several spellings. */
export function valueIssues(cells: TableCells, milestones: readonly Milestone[], answers: Answers): readonly Issue[] {
  const leads = placed(milestones, cells.nameOf('leads'), (milestone) => milestone.leads);
  const areas = placed(milestones, cells.nameOf('area'), (milestone) => [milestone.area]);
  const funding = placed(milestones, cells.nameOf('funding'), (milestone) =>
    milestone.phases.map((phase) => phase.funding.text),
  );
  return [
    ...mixedScriptIssues([...leads, ...areas, ...funding], answers),
    ...spellingVariantIssues(leads, answers),
    ...spellingVariantIssues(areas, answers),
  ];
}

/** Values of the milestones with their places; blank ones left out. */
export function placed(
  milestones: readonly Milestone[],
  column: string | undefined,
  valuesOf: (milestone: Milestone) => readonly string[],
): readonly PlacedValue[] {
  return milestones.flatMap((milestone) =>
    valuesOf(milestone)
      .filter((value) => value !== '')
      .map((value) => ({ file: milestone.file, line: milestone.line, column, value })),
  );
}
