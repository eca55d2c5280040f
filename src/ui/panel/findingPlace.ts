import type { Issue } from '../../base/issue';
import { fill } from '../strings/fill';
import { findings } from '../strings/findings';

/** "Line 12, column “Indicative Date”": where in the user's own file; with the file's name when several are open. */
export function findingPlace(issue: Issue, severalFiles: boolean): string {
  const { line, column } = issue;
  const file = severalFiles ? issue.file : undefined;
  const sentence = sentenceFor(file !== undefined, line !== undefined, column !== undefined);
  return fill(sentence, { file: file ?? '', line: String(line), column: column ?? '' });
}

function sentenceFor(hasFile: boolean, hasLine: boolean, hasColumn: boolean): string {
  const { place } = findings;
  if (hasLine && hasColumn) return hasFile ? place.fileLineColumn : place.lineColumn;
  if (hasLine) return hasFile ? place.fileLine : place.line;
  if (hasColumn) return hasFile ? place.fileColumn : place.column;
  return hasFile ? '{file}' : '';
}
