import * as v from 'valibot';
import { FORMATS, RESOLUTIONS } from '../render/figureFormat';
import { NO_CHOICES } from './choices';

const usual = NO_CHOICES.saving;

/** What the figure is saved as, in a project file. What an older or a newer Milepost does not know is as usual. */
export const savingSchema = v.fallback(
  v.object({
    format: v.fallback(v.picklist(Object.values(FORMATS).map(({ id }) => id)), usual.format),
    pair: v.fallback(v.boolean(), usual.pair),
    dpi: v.fallback(v.picklist(RESOLUTIONS), 300),
    outlines: v.fallback(v.boolean(), usual.outlines),
    notes: v.fallback(v.boolean(), usual.notes),
  }),
  { ...usual, dpi: 300 },
);
