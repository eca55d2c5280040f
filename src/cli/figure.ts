import type { Plan } from '../model/milestone';
import { USUAL_OPTIONS } from '../render/figureFormat';
import { filePages } from '../scene/filePages';
import { figureWords } from '../scene/figureWords';
import { buildView } from '../view/buildView';
import { defaultViewSpec } from '../view/defaultViewSpec';
import { parseGroup } from '../view/parseGroup';
import type { FigureText, ViewSpec } from '../view/viewSpec';
import { axisChoices } from './axisOptions';
import { CliError } from './cliError';
import { foldedKeys, laneChoices } from './laneOptions';
import { loadPlan } from './loadPlan';
import { lookChoices, lookWarnings } from './lookOptions';
import { laneBreaks, pageSetup } from './pageOptions';
import { parseFigureArguments } from './parseArguments';
import type { FigureArguments } from './parseArguments';
import { titleOfFiles } from './titleOfFiles';
import { formatNamed, writeFigure } from './writeFigure';
import type { FigureRun } from './writeFigure';

/** `milepost figure FILE... --out OUT.pdf`: writes the figure in the format of each name's ending. */
export async function figure(words: readonly string[]): Promise<FigureRun> {
  const args = parseFigureArguments(words);
  const outs = args.outs.map((out) => ({ out, format: formatNamed(out) }));
  const page = pageSetup(args.page, args.margin);
  const { plan } = await loadPlan(args);
  const spec = viewSpec(plan, args);
  const text = figureText(plan, args);
  const open = buildView(plan, spec, text);
  const folded = foldedKeys(args.lanes.fold, open.lanes);
  const view = folded.length === 0 ? open : buildView(plan, { ...spec, folded }, text);
  const setup = { ...page, breaks: laneBreaks(args.breaks, view.lanes), appendix: args.appendix };
  const { notes, outlines, dpi = USUAL_OPTIONS.dpi } = args;
  const runs: FigureRun[] = [];
  for (const { out, format } of outs) {
    const pages = filePages(view, setup, format.captions);
    runs.push(await writeFigure(pages, () => figureWords(view, pages), format, out, { notes, outlines, dpi }));
  }
  return {
    files: runs.flatMap(({ files }) => files),
    warnings: [...lookWarnings(plan, spec, view), ...new Set(runs.flatMap(({ warnings }) => warnings))],
  };
}

function viewSpec(plan: Plan, args: FigureArguments): ViewSpec {
  const spec = {
    ...defaultViewSpec(plan),
    ...axisChoices(args.time, args.documentDate),
    ...laneChoices(args.lanes),
    ...lookChoices(plan, args.looks),
  };
  if (args.group === undefined) return spec;
  const parsed = parseGroup(args.group, plan);
  if (parsed.kind === 'unknown') throw new CliError(parsed.message);
  return { ...spec, lanes: parsed.lanes, subLanes: parsed.subLanes, subSubLanes: parsed.subSubLanes };
}

function figureText(plan: Plan, args: FigureArguments): FigureText {
  return {
    title: args.title ?? plan.title ?? titleOfFiles(plan.files),
    marking: args.marking ?? '',
    source: args.source ?? '',
    draft: args.draft ?? '',
    captioned: args.captioned,
    asAt: args.asAt,
    altText: args.alt ?? '',
    longDescription: '',
  };
}
