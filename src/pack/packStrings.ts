/** Where a text of a pack comes from: the tables that are kept, what a person typed around them, or anything else. */
export type TextKind = 'kept' | 'own' | 'rest';

/** A text of a pack and its place in it: `project.savedViews.0.name`. */
export interface PackText {
  readonly text: string;
  readonly place: string;
  readonly kind: TextKind;
}

/** The parts of the tables, the edits of them and the title, which are kept on purpose. */
const KEPT =
  /^project\.(?:tables\.\d+\.(?:file|columns|rows|skipped|preamble|notes|footnotes)\b|repairs\.|restored\.|mappings\.|text\.title$)/;

/** Words that a person typed. */
const OWN =
  /^(?:forWhom$|project\.(?:text\.|savedViews\.\d+\.name$|deck\.steps\.\d+\.(?:title|notes)$)|.*\.annotations\.\d+\.(?:label|from|to)$|.*\.(?:filter|highlight)\.text$|.*\.houseStyle\.name$)/;

/** What can be one of a closed list of words only, a day or a colour: the reader of packs takes nothing else there. */
const CLOSED =
  /(?:^|\.)(?:milepost|version|saved|mode|encoding|delimiter|reason|severity|code|documentDate|asAt|numericOrder|basis|first|last|laneOrder|theme|shared|labels|calendar|axisBreaks|statuses\.\d+|dated\.\d+|precisions\.\d+|checks\.\d+|kind|by|ground|format|page|font|colours\..*|savedViews\.\d+\.id)$/;

/** The groups that are no column of the table. */
const FIELD_GROUP = /\.(?:lanes|subLanes|subSubLanes|colourBy)$/;

/** Every text of a pack, keys left aside: they are the format's own. */
export function packStrings(json: unknown): readonly PackText[] {
  const texts: PackText[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'string') {
      if (CLOSED.test(place) || (FIELD_GROUP.test(place) && !value.startsWith('column:'))) return;
      texts.push({ text: value, place, kind: kindOf(place) });
    } else if (Array.isArray(value)) {
      value.forEach((each, i) => {
        walk(each, `${place}.${String(i)}`);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) walk(each, place === '' ? key : `${place}.${key}`);
    }
  };
  walk(json, '');
  return texts;
}

function kindOf(place: string): TextKind {
  if (KEPT.test(place)) return 'kept';
  return OWN.test(place) ? 'own' : 'rest';
}
