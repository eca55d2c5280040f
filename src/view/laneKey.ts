/** The key of a lane for blank cells: no folded name is empty. */
export const UNNAMED_KEY = '';

/**
 * The key of a lane from the folded names on the way down to it, joined with `/`. A slash inside a name is escaped,
 * so that lane "a/b" and sub-lane "b" of lane "a" never share a key.
 */
export function laneKey(path: readonly string[]): string {
  return path.map(keyPart).join('/');
}

function keyPart(folded: string): string {
  // A single "%" cannot come from escaping a name.
  return folded === UNNAMED_KEY ? '%' : folded.replace(/%/g, '%25').replace(/\//g, '%2F');
}
