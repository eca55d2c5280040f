import type { Day } from '../base/day';
import type { ReadOptions } from '../csv/readTable';
import { FIELDS } from '../model/columnMapping';
import type { Field } from '../model/columnMapping';
import type { AxisArguments } from './axisOptions';
import { CliError } from './cliError';
import type { LaneArguments } from './laneOptions';
import type { LookArguments } from './lookOptions';
import { dayOption, onOff, splitOnce, splitOptions, type Options } from './options';
import { delimiterNamed, encodingNamed } from './readingOptions';
import { dotsPerInch } from './writeOptions';

/** What every command takes. */
export interface CommonArguments {
  readonly files: readonly string[];
  readonly documentDate: Day | undefined;
  /** The sheet to read of files that hold several; `undefined`: the first with rows. */
  readonly sheet: string | undefined;
  /** How the text of the files is to be read. */
  readonly reading: ReadOptions;
  /** Columns chosen for fields, in the order given; an empty list: no column. */
  readonly map: readonly { readonly field: Field; readonly column: string }[];
}

export interface FigureArguments extends CommonArguments {
  /** One for each format that is wanted. */
  readonly outs: readonly string[];
  /** Lanes, and sub-lanes after a comma; `undefined`: as the plan suggests. */
  readonly group: string | undefined;
  readonly looks: LookArguments;
  readonly page: string | undefined;
  readonly margin: string | undefined;
  /** Names of lanes that begin a new page. */
  readonly breaks: readonly string[];
  /** The data follow as a table, on pages of their own. */
  readonly appendix: boolean;
  readonly asAt: Day | undefined;
  readonly title: string | undefined;
  readonly marking: string | undefined;
  readonly source: string | undefined;
  readonly draft: string | undefined;
  readonly captioned: boolean;
  /** Alt text; `undefined`: as generated. */
  readonly alt: string | undefined;
  /** How the file is written, of the formats that have a choice; `undefined`: as usual. */
  readonly dpi: number | undefined;
  readonly outlines: boolean;
  /** Speaker notes of slides. */
  readonly notes: boolean;
  readonly time: AxisArguments;
  readonly lanes: LaneArguments;
}

/** Options that every command knows. */
export const COMMON = ['--document-date', '--sheet', '--encoding', '--delimiter', '--map'] as const;
const FIGURE = [
  '--out',
  '--group',
  '--colour',
  '--highlight',
  '--theme',
  '--house-style',
  '--lane-order',
  '--shared',
  '--labels',
  '--lane-summaries',
  '--empty-lanes',
  '--fold',
  '--page',
  '--as-at',
  '--title',
  '--marking',
  '--source',
  '--alt',
  '--dpi',
  '--outlines',
  '--notes',
  '--draft',
  '--caption',
  '--margin',
  '--break',
  '--appendix',
  '--axis',
  '--axis-breaks',
  '--shading',
  '--window',
  '--line',
  '--band',
] as const;

export function parseInspectArguments(words: readonly string[]): CommonArguments {
  return common(splitOptions(words, COMMON));
}

export function parseFigureArguments(words: readonly string[]): FigureArguments {
  const options = splitOptions(words, [...COMMON, ...FIGURE]);
  const outs = options.all('--out');
  const dpi = options.last('--dpi');
  if (outs.length === 0) throw new CliError('figure needs --out FILE.svg, the file to write.');
  return {
    ...common(options),
    outs,
    group: options.last('--group'),
    looks: {
      colour: options.last('--colour'),
      highlight: options.all('--highlight'),
      theme: options.last('--theme'),
      houseStyle: options.last('--house-style'),
    },
    page: options.last('--page'),
    margin: options.last('--margin'),
    breaks: options.all('--break'),
    appendix: onOff(options, '--appendix') ?? false,
    asAt: dayOption(options, '--as-at'),
    title: options.last('--title'),
    marking: options.last('--marking'),
    source: options.last('--source'),
    draft: options.last('--draft'),
    captioned: onOff(options, '--caption') ?? true,
    alt: options.last('--alt'),
    dpi: dpi === undefined ? undefined : dotsPerInch(dpi),
    outlines: onOff(options, '--outlines') ?? false,
    notes: onOff(options, '--notes') ?? true,
    lanes: {
      order: options.last('--lane-order'),
      shared: options.last('--shared'),
      labels: options.last('--labels'),
      summaries: onOff(options, '--lane-summaries'),
      empty: onOff(options, '--empty-lanes'),
      fold: options.all('--fold'),
    },
    time: {
      axis: options.last('--axis'),
      axisBreaks: onOff(options, '--axis-breaks'),
      shading: onOff(options, '--shading'),
      window: options.last('--window'),
      lines: options.all('--line'),
      bands: options.all('--band'),
    },
  };
}

/** What every command takes, out of its options. */
export function common(options: Options): CommonArguments {
  if (options.files.length === 0)
    throw new CliError('No file was given; name at least one CSV file or Excel workbook.');
  return {
    files: options.files,
    documentDate: dayOption(options, '--document-date'),
    sheet: options.last('--sheet'),
    reading: readingOf(options),
    map: options.all('--map').map(parseMapOption),
  };
}

function readingOf(options: Options): ReadOptions {
  const encoding = options.last('--encoding');
  const delimiter = options.last('--delimiter');
  return {
    encoding: encoding === undefined ? undefined : encodingNamed(encoding),
    delimiter: delimiter === undefined ? undefined : delimiterNamed(delimiter),
  };
}

function parseMapOption(text: string): { readonly field: Field; readonly column: string } {
  const [name, column] = splitOnce(text, '=');
  const field = FIELDS.find((each) => each === name.trim().toLowerCase());
  if (column === undefined)
    throw new CliError(`--map needs FIELD=COLUMN, such as --map title="Key milestone(s)"; got "${text}".`);
  if (field === undefined)
    throw new CliError(`--map does not know the field "${name}"; it can be ${FIELDS.join(', ')}.`);
  return { field, column };
}
