import { dayFromIso } from '../base/day';
import type { Day } from '../base/day';
import { CliError } from './cliError';

/** The options of a command as they were given. */
export interface Options {
  readonly files: readonly string[];
  all(name: string): readonly string[];
  last(name: string): string | undefined;
}

/** `--name value` and `--name=value`; what is no option is a file, and so is everything after a bare `--`. */
export function splitOptions(words: readonly string[], allowed: readonly string[]): Options {
  const files: string[] = [];
  const given: { readonly name: string; readonly value: string }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--') {
      files.push(...words.slice(i + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [name, inline] = splitOnce(word, '=');
    if (!allowed.includes(name))
      throw new CliError(`Unknown option ${name}; it can be ${allowed.join(', ')} or --help.`);
    const value = inline ?? words[i + 1];
    if (value === undefined) throw new CliError(`${name} needs a value.`);
    if (inline === undefined) i += 1;
    given.push({ name, value });
  }
  const all = (name: string): readonly string[] => given.filter((each) => each.name === name).map((each) => each.value);
  return { files, all, last: (name) => all(name).at(-1) };
}

/** A day as `2024-07-18`. */
export function dayOption(options: Options, name: string): Day | undefined {
  const text = options.last(name);
  if (text === undefined) return undefined;
  const day = dayFromIso(text);
  if (day === undefined) throw new CliError(`${name} needs a day of the calendar as YYYY-MM-DD; got "${text}".`);
  return day;
}

export function onOff(options: Options, name: string): boolean | undefined {
  const text = options.last(name)?.toLowerCase();
  if (text === undefined || text === 'on' || text === 'off') return text === undefined ? undefined : text === 'on';
  throw new CliError(`${name} needs on or off; got "${text}".`);
}

/** The text before and after the first such sign. */
export function splitOnce(text: string, sign: string): readonly [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + sign.length)];
}
