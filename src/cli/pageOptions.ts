import { CUSTOM_SIDES, DEFAULT_PAGE_SETUP, MARGINS, type PageSetup } from '../layout/pageSetup';
import { PAGES } from '../layout/pageSize';
import type { LaneView } from '../view/timelineView';
import { CliError } from './cliError';

/** The page asked for: the name of a preset or "160x120" in mm, and the margin of a preset in mm. */
export function pageSetup(page: string | undefined, margin: string | undefined): PageSetup {
  const setup = { ...DEFAULT_PAGE_SETUP, margin: marginOf(margin) };
  const preset = Object.values(PAGES).find(({ name }) => name === (page ?? setup.page).toLowerCase());
  if (preset !== undefined) return { ...setup, page: preset.name };
  const [, width, height] = /^(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)(?:\s*mm)?$/i.exec(page ?? '') ?? [];
  if (width === undefined || height === undefined) {
    throw new CliError(
      `There is no page "${page ?? ''}"; it can be ${Object.keys(PAGES).join(', ')}, or a size in mm such as 160x120.`,
    );
  }
  const custom = { widthMm: Number(width), heightMm: Number(height) };
  const { least, greatest } = CUSTOM_SIDES;
  if (Object.values(custom).some((side) => side < least || side > greatest)) {
    throw new CliError(`A page of ${page ?? ''} is out of range; each side has ${least} to ${greatest} mm.`);
  }
  return { ...setup, page: 'custom', custom };
}

function marginOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const margin = Number(text.replace(/\s*mm$/i, ''));
  if (!(margin >= MARGINS.least && margin <= MARGINS.greatest)) {
    throw new CliError(`--margin needs ${MARGINS.least} to ${MARGINS.greatest} mm; got "${text}".`);
  }
  return margin;
}

/** The keys of the lanes named, which begin new pages. */
export function laneBreaks(names: readonly string[], lanes: readonly LaneView[]): readonly string[] {
  return names.map((name) => {
    const lane = lanes.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
    if (lane !== undefined) return lane.key;
    const known = lanes.map((each) => `"${each.name}"`).join(', ');
    throw new CliError(`There is no lane "${name}" to begin a page with; there are ${known}.`);
  });
}
