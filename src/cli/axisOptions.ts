import type { Day } from '../base/day';
import type { Annotation } from '../view/annotation';
import { contextOf, readAnnotation, readStretch } from '../view/annotationReading';
import { CALENDARS, type ViewSpec } from '../view/viewSpec';
import { CliError } from './cliError';

/** What is asked of the axis, as typed. */
export interface AxisArguments {
  readonly axis: string | undefined;
  readonly axisBreaks: boolean | undefined;
  readonly shading: boolean | undefined;
  /** `FROM..TO`, or one date. */
  readonly window: string | undefined;
  /** `LABEL=DATE`. */
  readonly lines: readonly string[];
  /** `LABEL=FROM..TO`. */
  readonly bands: readonly string[];
}

/** The viewing choices that the options of the axis make; dates without a year take theirs from the document's. */
export function axisChoices(args: AxisArguments, documentDate: Day | undefined): Partial<ViewSpec> {
  const { axisBreaks, shading, window } = args;
  const annotations = [
    ...args.lines.map((text) => annotationOf('--line', text, documentDate)),
    ...args.bands.map((text) => annotationOf('--band', text, documentDate)),
  ];
  return {
    ...(args.axis !== undefined && { calendar: calendarNamed(args.axis) }),
    ...(axisBreaks !== undefined && { axisBreaks: axisBreaks ? 'auto' : 'none' }),
    ...(shading !== undefined && { shadeDays: shading }),
    ...(window !== undefined && { window: stretchOf(window, documentDate) }),
    ...(annotations.length > 0 && { annotations }),
  };
}

function calendarNamed(name: string): ViewSpec['calendar'] {
  const calendar = CALENDARS.find((each) => each === name.toLowerCase());
  if (calendar !== undefined) return calendar;
  throw new CliError(`--axis can be ${CALENDARS.join(', ')}; got "${name}".`);
}

function stretchOf(text: string, documentDate: Day | undefined): ViewSpec['window'] {
  const [from, to] = partsOf(text);
  const read = readStretch(from, to, contextOf(documentDate));
  if (!read.ok) throw new CliError(`--window "${text}": ${read.message}`);
  return read.days;
}

function annotationOf(option: '--line' | '--band', text: string, documentDate: Day | undefined): Annotation {
  const at = text.lastIndexOf('=');
  const [from, to] = partsOf(text.slice(at + 1));
  if (at < 0 || (option === '--band' && to === '')) {
    const wanted =
      option === '--line'
        ? 'LABEL=DATE, such as "Budget day=22 May 2025"'
        : 'LABEL=FROM..TO, such as "Pilot=May 2025..2026"';
    throw new CliError(`${option} needs ${wanted}; got "${text}".`);
  }
  const read = readAnnotation({ label: text.slice(0, at).trim(), from, to }, contextOf(documentDate));
  if (!read.ok) throw new CliError(`${option} "${text}": ${read.message}`);
  return read.annotation;
}

/** The words before and after `..`. */
function partsOf(text: string): readonly [string, string] {
  const [from = '', ...rest] = text.split('..');
  return [from.trim(), rest.join('..').trim()];
}
