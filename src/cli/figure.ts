import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { PAGES } from '../layout/pageSize';
import type { PageSize } from '../layout/pageSize';
import type { Plan } from '../model/milestone';
import { renderSvg } from '../render/svgString';
import { paperFigure } from '../scene/figure';
import { buildView } from '../view/buildView';
import { defaultViewSpec } from '../view/defaultViewSpec';
import { parseGroup } from '../view/parseGroup';
import type { FigureText, ViewSpec } from '../view/viewSpec';
import { CliError } from './cliError';
import { loadPlan } from './loadPlan';
import { parseFigureArguments } from './parseArguments';
import type { FigureArguments } from './parseArguments';

/** `milepost figure FILE... --out OUT.svg`: writes one SVG for each page and gives the names of the files written. */
export async function figure(words: readonly string[]): Promise<readonly string[]> {
  const args = parseFigureArguments(words);
  const page = pageNamed(args.page ?? 'a4-landscape');
  const { plan } = await loadPlan(args);
  const view = buildView(plan, viewSpec(plan, args.group), figureText(plan, args));
  const pages = paperFigure(view, page).map(renderSvg);
  const names = pageNames(args.out, pages.length);
  pages.forEach((svg, i) => {
    writeFigure(names[i] ?? args.out, svg);
  });
  return names;
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
  return { ...spec, lanes: parsed.lanes, subLanes: parsed.subLanes };
}

function figureText(plan: Plan, args: FigureArguments): FigureText {
  return {
    title: args.title ?? plan.title ?? plan.files.map(titleOfFile).join(' and '),
    marking: args.marking ?? '',
    source: args.source ?? '',
    asAt: args.asAt,
  };
}

/** "te-aorerekura_plan.csv" is "te aorerekura plan": no folder of the machine goes into a figure (CONVENTIONS S14). */
function titleOfFile(file: string): string {
  return basename(file)
    .replace(/\.(?:csv|tsv|txt|xlsx|xlsm|html?|xml)$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}

/** `OUT.svg`, or `OUT_1.svg`, `OUT_2.svg` when there are several pages. */
export function pageNames(out: string, pages: number): readonly string[] {
  const stem = out.replace(/\.svg$/i, '');
  return pages === 1 ? [`${stem}.svg`] : Array.from({ length: pages }, (_, i) => `${stem}_${String(i + 1)}.svg`);
}

function writeFigure(file: string, svg: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, svg);
  } catch (error) {
    throw new CliError(`${file} could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
