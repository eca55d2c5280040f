import { readFileSync } from 'node:fs';
import type { Deck } from '../deck/step';
import { readRequest } from '../importing/readRequest';
import type { Plan } from '../model/milestone';
import { suggestMapping } from '../model/suggestMapping';
import { editedTable } from '../state/edits';
import { isProject, readProject, type Project } from '../state/projectFile';
import { defaultViewSpec } from '../view/defaultViewSpec';
import type { FigureText, ViewSpec } from '../view/viewSpec';
import { CliError } from './cliError';
import { loadPlan } from './loadPlan';
import { titleOfFiles } from './titleOfFiles';
import type { PresentArguments } from './presentArguments';

/** What is presented: a plan with the words around it and, from a project, its steps. */
export interface PresentedPlan {
  readonly plan: Plan;
  readonly spec: ViewSpec;
  readonly text: FigureText;
  /** The steps as they were edited; `undefined`: none were. */
  readonly deck: Deck | undefined;
}

/** The tables named on the command line as one plan, or the project saved from the app. */
export async function presentedPlan(args: PresentArguments): Promise<PresentedPlan> {
  const [file = ''] = args.files;
  const project = args.files.length === 1 ? projectIn(file) : undefined;
  if (project !== undefined) return ofProject(project);
  const { plan } = await loadPlan(args);
  return { plan, spec: defaultViewSpec(plan), text: textOf(plan), deck: undefined };
}

/** The project in a file; `undefined` when it is something else, or is not there: the tables are asked for then. */
function projectIn(file: string): Project | undefined {
  if (!/\.json$/i.test(file)) return undefined;
  const text = readText(file);
  if (text === undefined || !isProject(text)) return undefined;
  const read = readProject(text, file);
  if (!read.ok) throw new CliError(read.message);
  return read.project;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function ofProject({ tables, choices }: Project): PresentedPlan {
  const { documentDate, numericOrder, europeanMonths, answers } = choices;
  const mappings = tables.map((table, i) => choices.mappings[i] ?? suggestMapping(table).mapping);
  const edited = tables.map((table, i) => {
    return editedTable(table, choices, Math.max(table.columns.indexOf(mappings[i]?.title[0] ?? ''), 0));
  });
  const context = { documentDate, numericOrder, europeanMonths, answers };
  const { plan } = readRequest({ tables: edited, mappings, context });
  return {
    plan,
    spec: { ...defaultViewSpec(plan), ...choices.view },
    text: { ...textOf(plan), ...choices.text },
    deck: choices.deck,
  };
}

function textOf(plan: Plan): FigureText {
  return {
    title: plan.title ?? titleOfFiles(plan.files),
    marking: '',
    source: '',
    draft: '',
    captioned: true,
    asAt: undefined,
    altText: '',
    longDescription: '',
  };
}
