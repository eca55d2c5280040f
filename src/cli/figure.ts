import { basename } from 'node:path';
import { PAGES } from '../layout/pageSize';
import type { PageSize } from '../layout/pageSize';
import type { Plan } from '../model/milestone';
import { USUAL_OPTIONS } from '../render/figureFormat';
import { paperFigure } from '../scene/figure';
import { buildView } from '../view/buildView';
import { defaultViewSpec } from '../view/defaultViewSpec';
import { parseGroup } from '../view/parseGroup';
import type { FigureText, ViewSpec } from '../view/viewSpec';
import { CliError } from './cliError';
import { loadPlan } from './loadPlan';
import { parseFigureArguments } from './parseArguments';
import type { FigureArguments } from './parseArguments';
import { formatNamed, writeFigure } from './writeFigure';
import type { FigureRun } from './writeFigure';

/** `milepost figure FILE... --out OUT.pdf`: writes the figure in the format of the name's ending. */
export async function figure(words: readonly string[]): Promise<FigureRun> {
  const args = parseFigureArguments(words);
  const format = formatNamed(args.out);
  const page = pageNamed(args.page ?? 'a4-landscape');
  const { plan } = await loadPlan(args);
  const view = buildView(plan, viewSpec(plan, args.group), figureText(plan, args));
  return writeFigure(paperFigure(view, page), format, args.out, USUAL_OPTIONS);
}

function pageNamed(name: string): PageSize {
  const page = Object.values(PAGES).find((each) => each.name === name.toLowerCase());
  if (page !== undefined) return page;
  throw new CliError(`There is no page "${name}"; it can be ${Object.keys(PAGES).join(', ')}.`);
}

function viewSpec(plan: Plan, group: string | undefined): ViewSpec {
  const spec = defaultViewSpec(plan);
  if (group === undefined) return spec;
  const parsed = parseGroup(group, plan);
  if (parsed.kind === 'unknown') throw new CliError(parsed.message);
  return { ...spec, lanes: parsed.lanes, subLanes: parsed.subLanes, subSubLanes: parsed.subSubLanes };
}

function figureText(plan: Plan, args: FigureArguments): FigureText {
  return {
    title: args.title ?? plan.title ?? plan.files.map(titleOfFile).join(' and '),
    marking: args.marking ?? '',
    source: args.source ?? '',
    asAt: args.asAt,
    altText: args.alt ?? '',
    longDescription: '',
  };
}

/** "te-aorerekura_plan.csv" is "te aorerekura plan": no folder of the machine goes into a figure (CONVENTIONS S14). */
function titleOfFile(file: string): string {
  return basename(file)
    .replace(/\.(?:csv|tsv|txt|xlsx|xlsm|html?|xml)$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}
