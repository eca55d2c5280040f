import { PAGES, type PageName, type PageSize, type SizeMm } from './pageSize';

/** The pages of a figure as a person sets them up. Sizes in mm. */
export interface PageSetup {
  readonly page: PageName | 'custom';
  /** Room for the figure on a page of one's own; kept while a preset is chosen. */
  readonly custom: SizeMm;
  /** Margin all round the paper of a preset; `undefined`: 25 mm, or less before the figure has to be split. */
  readonly margin: number | undefined;
  /** Keys of the outermost lanes that begin a new page. */
  readonly breaks: readonly string[];
  /** The data of the figure follow as a table, on pages of their own. */
  readonly appendix: boolean;
}

export const DEFAULT_PAGE_SETUP: PageSetup = {
  page: 'a4-landscape',
  custom: { widthMm: 160, heightMm: 120 },
  margin: undefined,
  breaks: [],
  appendix: false,
};

/** The least and greatest side of a page of one's own, in mm: below, not even a lane name and a year stand side by side. */
export const CUSTOM_SIDES = { least: 80, greatest: 1200 } as const;

/** The least and greatest margin, in mm: printers leave about 5 mm white, and half of an A4 sheet has to be left. */
export const MARGINS = { least: 5, greatest: 50 } as const;

/** The page that a setup asks for. */
export function pageSizeOf({ page, custom, margin }: PageSetup): PageSize {
  if (page === 'custom')
    return { name: 'custom', label: 'Custom size', readFrom: 'hand', paper: custom, ...custom, growth: [] };
  const preset = PAGES[page];
  if (margin === undefined) return preset;
  const { paper } = preset;
  return { ...preset, widthMm: paper.widthMm - 2 * margin, heightMm: paper.heightMm - 2 * margin, growth: [] };
}
