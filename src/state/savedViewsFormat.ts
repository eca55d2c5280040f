import * as v from 'valibot';
import { MODES } from './mode.svelte';
import { listOf, text } from './projectLimits';
import { daysSchema, encodeView, isoRange, viewSchema } from './projectView';
import type { SavedView } from './savedViews';

/** Saved views as they are written to a project: `null` for a look at all time. */
export function encodeSavedViews(views: readonly SavedView[]): readonly object[] {
  return views.map(({ spec, days, ...view }) => ({
    ...view,
    spec: encodeView(spec),
    days: days === undefined ? null : isoRange(days),
  }));
}

const savedView = v.pipe(
  v.object({
    id: v.pipe(text, v.nonEmpty()),
    name: v.pipe(text, v.trim(), v.nonEmpty()),
    spec: viewSchema,
    days: v.nullable(daysSchema),
    // What a newer Milepost fills its window with is looked at as a timeline.
    mode: v.fallback(v.picklist(MODES.map(({ name }) => name)), 'timeline'),
  }),
  v.transform(({ days, ...view }): SavedView => ({ ...view, days: days ?? undefined })),
);

/** The saved views of a project file. Projects saved before there were any have none. */
export const savedViewsSchema = v.optional(
  v.pipe(
    listOf(savedView, 'savedViews'),
    v.check((views) => new Set(views.map(({ id }) => id)).size === views.length),
  ),
  [],
);
