import type { Plan } from '../model/milestone';
import type { Choices } from '../state/choices';
import type { Project } from '../state/projectFile';

/** What a table is called instead of by the name of its file; `number` counts from 1. */
export const tableName = (number: number): string => `Table ${String(number)}`;

/** The project and its plan with other names for the files, in the order of the tables. */
export function withFileNames(
  { tables, choices }: Project,
  plan: Plan,
  nameOf: (number: number) => string,
): { readonly project: Project; readonly plan: Plan } {
  const names = new Map(tables.map(({ file }, i) => [file, nameOf(i + 1)]));
  const renamed = <T extends { readonly file: string }>(each: T): T => ({ ...each, file: names.get(each.file) ?? '' });
  const named = <T extends { readonly file: string | undefined }>(each: T): T =>
    each.file === undefined ? each : { ...each, file: names.get(each.file) ?? '' };
  const { answers } = choices;
  const next: Choices = {
    ...choices,
    repairs: choices.repairs.map(renamed),
    restored: choices.restored.map(renamed),
    accepted: choices.accepted.map(named),
    answers: { ...answers, wrapped: answers.wrapped.map(renamed), years: answers.years.map(renamed) },
  };
  return {
    project: {
      tables: tables.map(renamed).map((table) => ({
        ...table,
        issues: table.issues
          .map(named)
          .filter(({ message }) => ![...names.keys()].some((name) => message.includes(name))),
      })),
      choices: next,
    },
    plan: {
      ...plan,
      files: plan.files.map((file) => names.get(file) ?? ''),
      milestones: plan.milestones.map(renamed),
    },
  };
}
