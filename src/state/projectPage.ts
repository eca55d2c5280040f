import * as v from 'valibot';
import { CUSTOM_SIDES, DEFAULT_PAGE_SETUP, MARGINS, type PageSetup } from '../layout/pageSetup';
import { PAGES, type PageName } from '../layout/pageSize';
import { names } from './projectLimits';

/** The setup of the pages as it is written to a project: `null` for margins as the page comes with. */
export function encodePage({ margin, ...setup }: PageSetup): object {
  return { ...setup, margin: margin ?? null };
}

const presets = Object.keys(PAGES) as PageName[];
const side = v.pipe(v.number(), v.minValue(CUSTOM_SIDES.least), v.maxValue(CUSTOM_SIDES.greatest));

/** The setup of the pages in a project file. Early projects held the name of a preset only. */
export const pageSchema = v.union([
  v.pipe(
    v.picklist(presets),
    v.transform((page): PageSetup => ({ ...DEFAULT_PAGE_SETUP, page })),
  ),
  v.pipe(
    v.object({
      page: v.picklist([...presets, 'custom']),
      custom: v.object({ widthMm: side, heightMm: side }),
      margin: v.nullable(v.pipe(v.number(), v.minValue(MARGINS.least), v.maxValue(MARGINS.greatest))),
      breaks: names,
      appendix: v.optional(v.boolean(), false),
    }),
    v.transform(({ margin, ...setup }): PageSetup => ({ ...setup, margin: margin ?? undefined })),
  ),
]);
