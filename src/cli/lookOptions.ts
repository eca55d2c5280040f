import { readFileSync } from 'node:fs';
import type { Plan } from '../model/milestone';
import { readHouseStyle } from '../theme/readHouseStyle';
import { THEME_CHOICES, type HouseStyle, type ThemeChoice } from '../view/houseStyle';
import { colourNotice, coloursInstead } from '../view/colourNotice';
import { parseColour } from '../view/parseColour';
import { parseHighlight } from '../view/parseHighlight';
import type { TimelineView } from '../view/timelineView';
import { NO_FILTER, type Filter, type ViewSpec } from '../view/viewSpec';
import { CliError } from './cliError';

/** The options of `figure` about looks, as typed. */
export interface LookArguments {
  readonly colour: string | undefined;
  /** Each a `field=value`. */
  readonly highlight: readonly string[];
  readonly theme: string | undefined;
  /** Name of a file. */
  readonly houseStyle: string | undefined;
}

/** The viewing choices that the options about looks make. */
export function lookChoices(plan: Plan, args: LookArguments): Partial<ViewSpec> {
  return {
    ...(args.colour === undefined ? {} : { colourBy: colourNamed(args.colour, plan) }),
    ...(args.theme === undefined ? {} : { theme: themeNamed(args.theme) }),
    ...(args.houseStyle === undefined ? {} : { houseStyle: houseStyleIn(args.houseStyle) }),
    highlight: args.highlight.reduce((filter, text) => withHighlight(text, plan, filter), NO_FILTER),
  };
}

/** What the picture does not say of its colours by itself. */
export function lookWarnings(plan: Plan, { colourBy }: ViewSpec, { colour }: TimelineView): readonly string[] {
  const shared = colourNotice(colour);
  const instead = colourBy === 'funding' ? coloursInstead(plan) : [];
  return [
    ...(shared === undefined ? [] : [shared]),
    ...(instead.length === 0
      ? []
      : [`The plan says nothing about funding; --colour can be ${instead.map((name) => `"${name}"`).join(', ')}.`]),
  ];
}

function colourNamed(text: string, plan: Plan): ViewSpec['colourBy'] {
  const parsed = parseColour(text, plan);
  if (parsed.kind === 'unknown') throw new CliError(parsed.message);
  return parsed.by;
}

function withHighlight(text: string, plan: Plan, before: Filter): Filter {
  const parsed = parseHighlight(text, plan, before);
  if (parsed.kind === 'unknown') throw new CliError(parsed.message);
  return parsed.filter;
}

/** A file has no screen to be like, nor is it ever dark (CONVENTIONS P8). */
function themeNamed(text: string): ThemeChoice {
  const themes = THEME_CHOICES.filter((each) => each !== 'screen' && each !== 'dark');
  const theme = themes.find((each) => each === text.trim().toLowerCase());
  if (theme === undefined) throw new CliError(`There is no theme "${text}"; it can be ${themes.join(', ')}.`);
  return theme;
}

function houseStyleIn(file: string): HouseStyle {
  const read = readHouseStyle(textOf(file));
  if (read.ok) return read.style;
  throw new CliError(`${file} cannot be used as a house style. ${read.faults.join('; ')}.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CliError(`${file} could not be opened (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
