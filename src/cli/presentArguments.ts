import { TAKE_AWAY_SHAPES, type TakeAwayShape } from '../deck/takeAwaySlides';
import { DECK_PARTS, TYPE_SIZES, type DeckPart } from '../deck/step';
import type { Day } from '../base/day';
import { SLIDE_FORMATS, type SlideFormat } from '../render/writeSlides';
import { CliError } from './cliError';
import { dayOption, onOff, splitOptions } from './options';
import { COMMON, common, type CommonArguments } from './parseArguments';

/** What `present` takes. What is `undefined` is as the project has it or, without one, as usual. */
export interface PresentArguments extends CommonArguments {
  readonly outs: readonly { readonly out: string; readonly format: SlideFormat }[];
  readonly by: DeckPart | undefined;
  readonly group: string | undefined;
  readonly shape: TakeAwayShape;
  readonly typeSize: number | undefined;
  readonly notes: boolean;
  readonly asAt: Day | undefined;
  /** The day that "what comes next" looks ahead from. */
  readonly from: Day | undefined;
  readonly title: string | undefined;
  readonly marking: string | undefined;
  readonly source: string | undefined;
  readonly draft: string | undefined;
}

const PRESENT = [
  '--out',
  '--by',
  '--group',
  '--shape',
  '--type-size',
  '--notes',
  '--as-at',
  '--from',
  '--title',
  '--marking',
  '--source',
  '--draft',
] as const;

export function parsePresentArguments(words: readonly string[]): PresentArguments {
  const options = splitOptions(words, [...COMMON, ...PRESENT]);
  const outs = options.all('--out').map((out) => ({ out, format: slideFormatNamed(out) }));
  if (outs.length === 0) throw new CliError('present needs --out FILE.pptx, the file to write.');
  const by = options.last('--by');
  const typeSize = options.last('--type-size');
  return {
    ...common(options),
    outs,
    by: by === undefined ? undefined : oneOf(DECK_PARTS, '--by', by),
    group: options.last('--group'),
    shape: oneOf(TAKE_AWAY_SHAPES, '--shape', options.last('--shape') ?? '16:9'),
    typeSize: typeSize === undefined ? undefined : typeSizeOf(typeSize),
    notes: onOff(options, '--notes') ?? false,
    asAt: dayOption(options, '--as-at'),
    from: dayOption(options, '--from'),
    title: options.last('--title'),
    marking: options.last('--marking'),
    source: options.last('--source'),
    draft: options.last('--draft'),
  };
}

function slideFormatNamed(out: string): SlideFormat {
  const format = SLIDE_FORMATS.find((each) => out.toLowerCase().endsWith(`.${each}`));
  if (format !== undefined) return format;
  const endings = SLIDE_FORMATS.map((each) => `.${each}`).join(', ');
  throw new CliError(`--out needs a name that ends in ${endings}; got "${out}".`);
}

function typeSizeOf(text: string): number {
  const size = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  const { least, most } = TYPE_SIZES;
  if (size >= least && size <= most) return size;
  throw new CliError(`--type-size needs a whole number of ${String(least)} to ${String(most)}; got "${text}".`);
}

function oneOf<T extends string>(known: readonly T[], option: string, text: string): T {
  const found = known.find((each) => each === text.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new CliError(`${option} does not know "${text}"; it can be ${known.join(', ')}.`);
}
