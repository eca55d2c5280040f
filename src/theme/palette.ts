import type { FundingStatus } from '../model/fundingStatus';
import type { CategoryLook } from '../view/colouring';
import type { CategoryPaint } from './theme';
import { DARK_VALUES, LIGHT_VALUES } from './valuePaints';

const SOLID: readonly number[] = [];

/** The measured palette for paper and light screens (CONVENTIONS section 2, table of P). */
const LIGHT_STATUS: Readonly<Record<FundingStatus, CategoryPaint>> = {
  funded: {
    fill: '#14146E',
    outline: '#14146E',
    outlineWidth: 1.5,
    dash: SOLID,
    pattern: 'none',
    patternColour: '#14146E',
    glyph: 'disc',
  },
  partial: {
    fill: '#E15F0A',
    outline: '#5A1F00',
    outlineWidth: 1.5,
    dash: SOLID,
    pattern: 'hatch',
    patternColour: '#5A1F00',
    glyph: 'half-disc',
  },
  unfunded: {
    fill: '#FFFFFF',
    outline: '#9E49B7',
    outlineWidth: 2.5,
    dash: SOLID,
    pattern: 'none',
    patternColour: '#9E49B7',
    glyph: 'ring',
  },
  tbc: {
    fill: '#FFFFFF',
    outline: '#595959',
    outlineWidth: 1.5,
    dash: [4, 3],
    pattern: 'dots',
    patternColour: '#595959',
    glyph: 'diamond',
  },
  'not-stated': {
    fill: '#FFFFFF',
    outline: '#767676',
    outlineWidth: 1.25,
    dash: [1, 2],
    pattern: 'none',
    patternColour: '#767676',
    glyph: 'square',
  },
  other: {
    fill: '#FFFFFF',
    outline: '#1A1A1A',
    outlineWidth: 1.5,
    dash: SOLID,
    pattern: 'hatch',
    patternColour: '#767676',
    glyph: 'square',
  },
};

/** The same statuses on a dark screen, `#14171A` (CONVENTIONS section 2, last paragraph). Never used in files (P8). */
const DARK_STATUS: Readonly<Record<FundingStatus, CategoryPaint>> = {
  funded: { ...LIGHT_STATUS.funded, fill: '#B8C7FF', outline: '#B8C7FF', patternColour: '#B8C7FF' },
  partial: { ...LIGHT_STATUS.partial, fill: '#E8762B', outline: '#FFD2B0', patternColour: '#5A1F00' },
  unfunded: { ...LIGHT_STATUS.unfunded, fill: '#14171A', outline: '#C77DDB', patternColour: '#C77DDB' },
  tbc: { ...LIGHT_STATUS.tbc, fill: '#14171A', outline: '#A6A6A6', patternColour: '#A6A6A6' },
  'not-stated': { ...LIGHT_STATUS['not-stated'], fill: '#14171A', outline: '#8A8A8A', patternColour: '#8A8A8A' },
  other: { ...LIGHT_STATUS.other, fill: '#14171A', outline: '#F2F4F7', patternColour: '#8A8A8A' },
};

/** A plan without funding: one calm solid colour that is none of the statuses. */
const LIGHT_NEUTRAL: CategoryPaint = {
  ...LIGHT_STATUS.funded,
  fill: '#3F6075',
  outline: '#3F6075',
  patternColour: '#3F6075',
};

const DARK_NEUTRAL: CategoryPaint = {
  ...LIGHT_STATUS.funded,
  fill: '#9DBACB',
  outline: '#9DBACB',
  patternColour: '#9DBACB',
};

export type Palette = Readonly<Record<CategoryLook, CategoryPaint>>;

/** Many values that share one look are drawn as a wording outside the statuses is; blank cells as what is not stated. */
export const LIGHT_PALETTE: Palette = {
  ...LIGHT_STATUS,
  ...LIGHT_VALUES,
  rest: LIGHT_STATUS.other,
  blank: LIGHT_STATUS['not-stated'],
  neutral: LIGHT_NEUTRAL,
};

export const DARK_PALETTE: Palette = {
  ...DARK_STATUS,
  ...DARK_VALUES,
  rest: DARK_STATUS.other,
  blank: DARK_STATUS['not-stated'],
  neutral: DARK_NEUTRAL,
};
