/** The statuses of CONVENTIONS P1; `other` is anything else, shown verbatim and flagged. */
export type FundingStatus = 'funded' | 'partial' | 'unfunded' | 'tbc' | 'not-stated' | 'other';

/** In the order of funding, as the legend shows them. */
export const FUNDING_STATUSES: readonly FundingStatus[] = [
  'funded',
  'partial',
  'unfunded',
  'tbc',
  'not-stated',
  'other',
];

export const FUNDING_LABEL: Readonly<Record<FundingStatus, string>> = {
  funded: 'Funded',
  partial: 'Partially funded',
  unfunded: 'Not funded',
  tbc: 'TBC',
  'not-stated': 'Not stated',
  other: 'Other',
};

/** What a funding cell (or the part of it for one phase) says. */
export interface Funding {
  /** Verbatim, footnote marks included; empty when the paper is silent. */
  readonly text: string;
  readonly status: FundingStatus;
  /** Footnote marks, such as `*`. */
  readonly marks: readonly string[];
}
