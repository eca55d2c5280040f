import { foldText } from '../base/fold';
import type { Plan } from '../model/milestone';

/** The names that stand in a plan, folded: what a filter can ask for. */
export interface KeptNames {
  readonly agencies: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
  readonly ofColumn: (column: string) => ReadonlySet<string>;
}

export function keptNames({ milestones }: Plan): KeptNames {
  const folded = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(foldText));
  return {
    agencies: folded(milestones.flatMap(({ leads }) => leads)),
    areas: folded(milestones.map(({ area }) => area)),
    phases: folded(milestones.flatMap(({ phases }) => phases.map(({ label }) => label ?? ''))),
    ofColumn: (column) => folded(milestones.map(({ cells }) => cells[column] ?? '')),
  };
}
