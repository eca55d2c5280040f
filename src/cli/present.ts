import { dayOf, type Day } from '../base/day';
import type { DeckContent } from '../deck/deckContent';
import { withRegenerated } from '../deck/editDeck';
import { generateDeck } from '../deck/generateDeck';
import type { Deck } from '../deck/step';
import { deckSlides, fileSlide } from '../deck/takeAwaySlides';
import { arimoMetrics } from '../layout/textMetrics';
import { UnwritableFigure } from '../render/figureFormat';
import { writeSlides } from '../render/writeSlides';
import { parseGroup } from '../view/parseGroup';
import { CliError } from './cliError';
import { parsePresentArguments, type PresentArguments } from './presentArguments';
import { presentedPlan, type PresentedPlan } from './presentedPlan';
import { saveNumbered, type FigureRun } from './writeFigure';

/** `milepost present FILE... --out OUT.pptx`: writes the steps of a presentation, in the format of each name's ending. */
export async function present(words: readonly string[]): Promise<FigureRun> {
  const args = parsePresentArguments(words);
  const found = await presentedPlan(args);
  const content = contentOf(found, args);
  const slides = deckSlides(deckFor(found.deck, content, args), content, args.shape);
  const files: string[] = [];
  const problems = slides.flatMap(({ problem, step }) => (problem === undefined ? [] : [`${step.title}: ${problem}`]));
  const warnings = new Set(problems);
  for (const { out, format } of args.outs) {
    const watch = { progress: () => undefined, signal: new AbortController().signal };
    const told = slides.map((slide) => fileSlide(slide, args.notes));
    const written = await writeSlides(told, format, watch, arimoMetrics).catch(asCliError);
    files.push(...saveNumbered(out, `.${format}`, written.files));
    for (const warning of written.warnings) warnings.add(warning);
  }
  return { files, warnings: [...warnings] };
}

function contentOf({ plan, spec, text }: PresentedPlan, args: PresentArguments): DeckContent {
  const { title, marking, source, draft, asAt, group } = args;
  const words = {
    ...text,
    ...(title !== undefined && { title }),
    ...(marking !== undefined && { marking }),
    ...(source !== undefined && { source }),
    ...(draft !== undefined && { draft }),
    ...(asAt !== undefined && { asAt }),
  };
  if (group === undefined) return { plan, spec, text: words };
  const parsed = parseGroup(group, plan);
  if (parsed.kind === 'unknown') throw new CliError(parsed.message);
  const { lanes, subLanes, subSubLanes } = parsed;
  return { plan, spec: { ...spec, lanes, subLanes, subSubLanes }, text: words };
}

/** The steps of the project as they were edited; generated, anew or at first, where that is asked for or there are none. */
function deckFor(
  edited: Deck | undefined,
  content: DeckContent,
  { by, group, typeSize, from }: PresentArguments,
): Deck {
  const generated = (): Deck =>
    generateDeck(content, { by: by ?? edited?.by ?? 'lane', from: from ?? content.text.asAt ?? today() });
  const asked = by !== undefined || group !== undefined || from !== undefined;
  const deck = edited === undefined ? generated() : asked ? withRegenerated(edited, generated()) : edited;
  return typeSize === undefined ? deck : { ...deck, typeSize };
}

/** The day it is where the command runs; `--from` and `--as-at` stand for it in files that are to be the same again. */
function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new CliError('The clock of this computer shows no day of the calendar; give --from.');
  return day;
}

function asCliError(error: unknown): never {
  throw error instanceof UnwritableFigure ? new CliError(error.message) : error;
}
