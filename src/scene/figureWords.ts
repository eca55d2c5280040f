import type { MilestoneId } from '../model/milestone';
import { altText } from '../view/altText';
import { figureTable, type FigureTable } from '../view/figureTable';
import { describeFigure } from '../view/longDescription';
import type { TimelineView } from '../view/timelineView';
import type { Scene, SceneNode } from './node';

/** What a file can say of a figure besides drawing it. */
export interface FigureWords {
  readonly title: string;
  readonly marking: string;
  readonly source: string;
  readonly footnotes: TimelineView['footnotes'];
  /** A sentence or two. */
  readonly altText: string;
  /** The long description that somebody typed; empty: none. */
  readonly typedDescription: string;
  /** What each page shows, in full: as typed on the first, else as generated. */
  readonly pages: readonly string[];
  readonly table: FigureTable;
}

/** The words of a figure that was laid out on these pages. */
export function figureWords(view: TimelineView, pages: readonly Scene[]): FigureWords {
  const { title, marking, source, longDescription } = view.text;
  const typedDescription = longDescription.trim();
  const describe = (page: Scene, index: number): string => {
    if (typedDescription !== '') return index === 0 ? typedDescription : '';
    return describeFigure(view, pages.length === 1 ? undefined : milestonesIn(page));
  };
  return {
    title,
    marking,
    source,
    footnotes: view.footnotes,
    altText: altText(view),
    typedDescription,
    pages: pages.map(describe),
    table: figureTable(view),
  };
}

function milestonesIn(page: Scene): ReadonlySet<MilestoneId> {
  const found = new Set<MilestoneId>();
  const visit = (node: SceneNode): void => {
    if (node.kind !== 'group') return;
    if (node.milestone !== undefined) found.add(node.milestone);
    node.nodes.forEach(visit);
  };
  for (const { nodes } of page.regions) nodes.forEach(visit);
  return found;
}
