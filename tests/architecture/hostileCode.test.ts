import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles';

/** Ways to send something, and ways by which text becomes markup or code. None stands in the program (S4, S5). */
const NEVER: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['{@html}', /\{@html\b/],
  ['innerHTML', /\binnerHTML\b/],
  ['outerHTML =', /\bouterHTML\s*=/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['setHTMLUnsafe', /\bsetHTML(?:Unsafe)?\b/],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
  ['srcdoc', /\bsrcdoc\b/],
  ['document.write', /\bdocument\.write/],
  ['.html(', /\.html\(/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew Function\b/],
  ['a javascript: address', /javascript:/i],
  ['fetch(', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['RTCPeerConnection', /RTCPeerConnection\b/],
  ['EventSource', /\bEventSource\b/],
  ['importScripts', /\bimportScripts\b/],
];

/** The code of a file: words about code, in comments, are none. */
const codeOf = (text: string): string => text.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/.*$/gm, '');

describe('Nowhere in src stands', () => {
  const files = sourceFiles('src').map(({ path, text }) => ({ path, code: codeOf(text) }));

  it.each(NEVER)('%s', (_, pattern) => {
    expect(files.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
