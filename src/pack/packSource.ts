import type { RawTable } from '../csv/rawTable';
import type { Milestone, Plan } from '../model/milestone';
import { editedTable } from '../state/edits';
import type { Project } from '../state/projectFile';
import type { ViewSpec } from '../view/viewSpec';

/** What a page is made from: a project, and what is made of it now. */
export interface PackSource extends Project {
  readonly plan: Plan;
  /** All viewing choices, those of the default among them: it may be another one for what is kept. */
  readonly spec: ViewSpec;
  /** The view the plan opens in before anything is chosen: what saved views and steps are choices on top of. */
  readonly usual: ViewSpec;
  /** The title as shown. */
  readonly title: string;
  /** The title is made of the names of the files. */
  readonly isTitledByFile: boolean;
  readonly isShown: (milestone: Milestone) => boolean;
}

/** Reads the plan of a project: at once, or aside from the page when it is large. */
export type PlanOf = (project: Project) => Promise<Plan>;

/** The tables as they are read: with what was edited and brought back. */
export function editsOf({ tables, choices }: Project): readonly RawTable[] {
  return tables.map((table, i) =>
    editedTable(table, choices, table.columns.indexOf(choices.mappings[i]?.title[0] ?? '')),
  );
}
