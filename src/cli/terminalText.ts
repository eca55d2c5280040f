/** What a terminal obeys or hides instead of showing: control characters of both kinds, and marks that turn text round. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text for a terminal: what a cell or the name of a file could order it to do is spelt out, as `\u001b`. In JSON that is
 * the same text; line ends and tabs stay.
 */
export function terminalText(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One line of it: a line break in a name begins no line of its own. */
export function terminalLine(text: string): string {
  return terminalText(text.replaceAll('\n', '\\n'));
}
