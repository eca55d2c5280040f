const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** A raised number is the mark of a footnote: "Funded¹", not "Funded1". Other raised text ("18th") stays as it is. */
export function superscript(text: string): string {
  return /^\s*\d{1,2}\s*$/.test(text) ? text.trim().replace(/\d/g, (digit) => RAISED[digit] ?? digit) : text;
}

/** The text of a cell: lines trimmed, blank ones left out. */
export function cellText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
