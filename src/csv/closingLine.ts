const PROGRAM =
  /\d|\b(smartsheet|jira|excel|sharepoint|asana|trello|monday|power ?bi|tableau|microsoft|planner|clarity|google)\b|\w\.\w/i;

/** What a program or an office writes under a table: when, from where, under which terms. */
const CLOSING: readonly RegExp[] = [
  /^(data|figures|information|status|position|plan) (is |are )?(current |correct |valid |accurate )?(as )?(at|of|to)\b.*\d/i,
  /^(report|list|table|data|file|sheet|plan)( was| were)? (generated|run|created|produced|exported|printed|downloaded|extracted|refreshed|compiled|prepared|updated)\b.*(\d|:)/i,
  /^(last|date) (refreshed|saved|reviewed|edited|published|changed|run|printed|generated|exported|extracted)\b.*\d/i,
  /^(printed|exported|downloaded|generated|extracted|refreshed)\b.*\d/i,
  /^(licen[cs]e|rights|attribution|terms of use)\s*[:–—-]/i,
  /^this (work|dataset|data|table|report|document|list|plan) (is|was|has been) (licensed|published|provided|made available|released|generated|produced|prepared)\b/i,
  /^(crown copyright|\(c\) )/i,
  /^for (more|further) (information|details)\b/i,
  /^(contact|enquiries|queries|e-?mail|phone|website)\s*:/i,
  /^(https?:\/\/|www\.)\S+$/i,
  /^[-*=~.\s]*end( of( the)? (report|table|document|data|file|sheet|list|page|section|export|plan))?[-*=~.\s]*$/i,
  /^(filters?( applied)?|applied filters?|sorted by|criteria|parameters?|search)\s*[:=]/i,
  /^(strictly |commercial |commercially |budget |staff )?(in[- ]confidence|confidential|sensitive|restricted)$/i,
  /^draft( only| v?\d[\d.]*|\s*[-–—:(].*)?$/i,
  /^version:?\s*\d+(\.\d+)*([\s,(]+(draft|final|as at|dated|\d).*)?$/i,
  /\b(may|might|do|does) not (sum|add)\b.*\b(totals?|rounding)\b/i,
  /^(all )?(dates|figures|amounts|costs|numbers|values|estimates|timeframes)\b.*\b(indicative|approximate|estimates?|estimated|rounded|rounding|subject to|gst|millions?|thousands|provisional)\b/i,
  /^(please )?note(,| that)\s/i,
  /^[A-Z][A-Za-z/]{1,11} = \S/,
  /^(glossary|list (truncated|continues))\W*$/i,
];
const MADE =
  /^(generated|exported|extracted|downloaded|printed|created|produced|compiled|prepared) (by|from|on|at|using|with|via)\b/i;

/** A lone line below the last row that can only close the table: "Data as at 30 June 2025", "Licence: CC BY 4.0". */
export function isClosingText(text: string): boolean {
  if (text.length > 400) return false;
  return CLOSING.some((pattern) => pattern.test(text)) || (MADE.test(text) && PROGRAM.test(text));
}

const CLOSING_NAME =
  /^((data )?as at|(last |date )?(updated|exported|generated|printed|prepared|extracted|downloaded|published|refreshed)( on| by| at| for| from)?|report (date|run|name)|run date|extract date|prepared by|version|licen[cs]e|file ?name|filters?( applied)?|exported by)\s*:?$/i;

/** "Exported on" beside its day, below the last row. */
export function isClosingName(text: string): boolean {
  return CLOSING_NAME.test(text);
}
