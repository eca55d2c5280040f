import type { Field } from '../model/columnMapping';
import type { Plan } from '../model/milestone';
import { plainTitle } from '../state/plainTitle';
import type { Choices } from '../state/choices';
import type { Project } from '../state/projectFile';
import type { SavedView } from '../state/savedViews';
import { buildView } from '../view/buildView';
import type { LaneView } from '../view/timelineView';
import { NO_FILTER, NO_TEXT, type ViewSpec } from '../view/viewSpec';
import { keptDeck, type DeckParts } from './keptDeck';
import { keptNames } from './keptNames';
import { keptView, type KeptParts } from './keptView';
import type { PackChoice } from './packChoice';
import type { PackSource } from './packSource';

/** What choices about the view are checked against. */
export interface KeptNow {
  readonly project: Project;
  readonly plan: Plan;
  readonly isGone: (field: Field) => boolean;
  readonly milestoneOf: DeckParts['milestoneOf'];
}

/** The choices of a project in which some things are left out: nothing in them names what is gone. */
export function keptChoices(source: PackSource, choice: PackChoice, now: KeptNow): Choices {
  const parts: KeptParts = { names: keptNames(now.plan), leftColumns: choice.leftColumns, isGone: now.isGone };
  const isWhole = now.plan.milestones.length === source.plan.milestones.length;
  const lanesOf = (spec: ViewSpec): ReadonlySet<string> => laneKeys(now.plan, spec);
  const folding = (spec: ViewSpec): ViewSpec => {
    const keys = spec.folded.length === 0 ? new Set<string>() : lanesOf({ ...spec, folded: [] });
    return { ...spec, folded: spec.folded.filter((key) => keys.has(key)) };
  };
  const viewOf = (spec: Partial<ViewSpec>): ViewSpec | undefined => {
    const view = keptView({ ...source.usual, ...spec }, parts);
    return view && folding(view);
  };
  const shown = keptView(source.spec, parts) ?? { ...source.spec, filter: NO_FILTER };
  // Findings about rows that are gone are gone too; all that is left passed.
  const view = folding(isWhole ? shown : { ...shown, filter: { ...shown.filter, checks: [] } });
  const lanes = lanesOf(view);
  const { choices } = now.project;
  return {
    ...choices,
    text: { ...choices.text, title: titleOf(source, choice, now.project) },
    view,
    savedViews: choice.savedViews ? choices.savedViews.flatMap((each) => keptSavedView(each, viewOf)) : [],
    deck: choices.deck && keptDeck(choices.deck, choice, { milestoneOf: now.milestoneOf, viewOf, lanesOf }),
    page: { ...choices.page, breaks: choices.page.breaks.filter((key) => lanes.has(key)) },
  };
}

function keptSavedView(saved: SavedView, viewOf: DeckParts['viewOf']): readonly SavedView[] {
  const spec = viewOf(saved.spec);
  return spec === undefined ? [] : [{ ...saved, spec }];
}

function titleOf({ title, isTitledByFile }: PackSource, { fileNames }: PackChoice, { tables }: Project): string {
  return isTitledByFile && !fileNames ? plainTitle(tables.map(({ file }) => file)) : title;
}

/** The keys of all lanes of a view, on every level. */
function laneKeys(plan: Plan, spec: ViewSpec): ReadonlySet<string> {
  const keys = new Set<string>();
  const walk = (lanes: readonly LaneView[]): void => {
    for (const { key, subLanes } of lanes) {
      keys.add(key);
      walk(subLanes);
    }
  };
  walk(buildView(plan, spec, NO_TEXT).lanes);
  return keys;
}
