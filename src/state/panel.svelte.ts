import type { RowListName } from './rowLists';

/** What the panel can show, in the order of its tabs. */
export const PANEL_TABS = ['details', 'rows', 'columns', 'findings', 'figure', 'steps'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** The one panel at the right: whether it is open, and what it shows. */
export class Panel {
  open = $state(false);
  tab = $state<PanelTab>('details');
  /** Which of the reconciliation's lists the rows tab shows. */
  rows = $state<RowListName>('all');

  show(tab: PanelTab): void {
    this.tab = tab;
    this.open = true;
  }

  showRows(list: RowListName): void {
    this.rows = list;
    this.show('rows');
  }

  /** Opens the tab, or closes the panel when that tab is in view already. */
  toggle(tab: PanelTab): void {
    if (this.open && this.tab === tab) this.close();
    else this.show(tab);
  }

  close(): void {
    this.open = false;
  }
}
