import * as v from 'valibot';
import type { MilestoneId } from '../model/milestone';
import { DECK_PARTS, STEP_KINDS, TYPE_SIZES, type Deck, type Step } from '../deck/step';
import { listOf, text } from './projectLimits';
import { daysSchema, encodeView, isoRange, viewSchema } from './projectView';

/** A deck as it is written to a project: `null` for what a step does not have. */
export function encodeDeck({ steps, ...deck }: Deck): object {
  return {
    ...deck,
    steps: steps.map(({ spec, days, lane, spotlight, ...step }) => ({
      ...step,
      spec: encodeView(spec),
      lane: lane ?? null,
      days: days === undefined ? null : isoRange(days),
      spotlight: spotlight ?? null,
    })),
  };
}

const milestone = v.object({
  id: v.pipe(
    text,
    v.nonEmpty(),
    v.transform((id) => id as MilestoneId),
  ),
  title: text,
});

const step = v.pipe(
  v.object({
    id: v.pipe(text, v.nonEmpty()),
    kind: v.picklist(STEP_KINDS),
    title: text,
    retitled: v.boolean(),
    notes: text,
    spec: viewSchema,
    lane: v.nullable(v.object({ key: text, name: text })),
    strips: v.boolean(),
    days: v.nullable(daysSchema),
    highlighted: listOf(milestone, 'names'),
    spotlight: v.nullable(milestone),
    hidden: v.boolean(),
  }),
  v.transform(({ lane, days, spotlight, ...kept }): Step => ({
    ...kept,
    lane: lane ?? undefined,
    days: days ?? undefined,
    spotlight: spotlight ?? undefined,
  })),
);

/** The presentation of a project file; `undefined` in those saved before there were any, or before one was edited. */
export const deckSchema = v.optional(
  v.object({
    by: v.picklist(DECK_PARTS),
    typeSize: v.pipe(v.number(), v.minValue(TYPE_SIZES.least), v.maxValue(TYPE_SIZES.most)),
    ground: v.picklist(['light', 'dark']),
    steps: v.pipe(
      listOf(step, 'steps'),
      v.check((steps) => new Set(steps.map(({ id }) => id)).size === steps.length),
    ),
  }),
);
