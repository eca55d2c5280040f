import { foldText } from '../base/fold';
import { saysNothing, tidyText } from './tidyText';

/** Tells whether a name is known to stand alone as a lead in this file. */
export type KnownLead = (name: string) => boolean;

const ACRONYM = /^(?=(?:.*\p{Lu}){2})\p{L}{2,8}$/u;
/** Bodies whose own names hold "and", "&" or commas: "Department for Business, Innovation and Skills". */
const OFFICIAL_NAME =
  /^(?:the\s+)?(?:ministry|department|office|centre|commission|council|agency|authority|board)\b|\s(?:of|for)\s/i;

/** The share of a resource that Microsoft Project writes behind its name: "Lighthouse Service[50%]". */
const UNITS = /\s*\[\d{1,4}\s?%\]$/;

/**
 * The organisations in a leads cell, in the order written (CONVENTIONS U7). `/`, `;` and line breaks always part them.
 * "&" parts short plain names; commas and "and" part names only when every part is an acronym or known to stand alone,
 * for many names hold commas of their own. N/A, none and dashes name nobody.
 */
export function splitLeads(cell: string, isKnown: KnownLead): readonly string[] {
  const names = strongParts(cell).flatMap((part) => weakParts(part, isKnown));
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = foldText(name);
    if (saysNothing(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What stands alone somewhere in these cells: parts of cells that no comma, "&" or "and" runs through. */
export function knownLeads(cells: readonly string[]): KnownLead {
  const known = new Set<string>();
  for (const cell of new Set(cells)) {
    for (const part of strongParts(cell)) {
      if (!/,|\s(?:and|&)\s/i.test(part) && !saysNothing(part)) known.add(foldText(part));
    }
  }
  return (name) => known.has(foldText(name));
}

/**
 * The names in a cell that may be a list although it is kept whole: one of them is an acronym or known to stand alone.
 * Empty when nothing speaks for a list.
 */
export function doubtfulParts(cell: string, isKnown: KnownLead): readonly string[] {
  const [part, ...others] = strongParts(cell);
  if (part === undefined || others.length > 0) return [];
  if (OFFICIAL_NAME.test(part) || weakParts(part, isKnown).length > 1) return [];
  const names = namesIn(part);
  return names.length > 1 && names.some((name) => ACRONYM.test(name) || isKnown(name)) ? names : [];
}

function strongParts(cell: string): readonly string[] {
  const text = cell.trim();
  if (saysNothing(text)) return [];
  return text
    .split(/[/;\n\r\u2028]+/)
    .map((part) => tidyText(part).replace(UNITS, ''))
    .filter((part) => part !== '');
}

function weakParts(part: string, isKnown: KnownLead): readonly string[] {
  const standsAlone = (name: string): boolean => ACRONYM.test(name) || isKnown(name);
  const all = namesIn(part);
  if (all.length < 2) return [part];
  if (all.every(standsAlone)) return all;
  const byAmpersand = part.split(/\s+&\s+/);
  const plain = byAmpersand.every((name) => name.split(' ').length <= 3 && !/,|\sand\s/i.test(name));
  return byAmpersand.length > 1 && plain && !OFFICIAL_NAME.test(part) ? byAmpersand : [part];
}

function namesIn(part: string): readonly string[] {
  return part
    .split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/i)
    .map((name) => name.replace(UNITS, ''))
    .filter((name) => name !== '');
}
