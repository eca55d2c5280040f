import { combinePlans } from '../../src/model/combinePlans';
import type { Plan } from '../../src/model/milestone';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { readTable } from '../../src/csv/readTable';
import { dayFromIso } from '../../src/base/day';
import { PAGES, type PageName } from '../../src/layout/pageSize';
import type { Scene } from '../../src/scene/node';
import { paperFigure } from '../../src/scene/figure';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import type { TimelineView } from '../../src/view/timelineView';
import type { ViewSpec } from '../../src/view/viewSpec';

/** A figure that is kept as a golden and shown in the gallery. */
export interface FigureCase {
  /** Also the name of the golden file. */
  readonly name: string;
  /** Files of the repository, read together. */
  readonly files: readonly string[];
  readonly title: string;
  readonly marking?: string;
  readonly source: string;
  /** `2024-07-18`. */
  readonly asAt?: string;
  readonly documentDate?: string;
  readonly page: PageName;
  /** Choices other than the default ones. */
  readonly spec?: Partial<ViewSpec>;
}

/** The pages of a case, from the bytes of its files: the whole pipeline. */
export function figureOf(figure: FigureCase, read: (file: string) => Uint8Array): readonly Scene[] {
  return paperFigure(viewOf(figure, read), PAGES[figure.page]);
}

export function viewOf(figure: FigureCase, read: (file: string) => Uint8Array): TimelineView {
  const plan = planOf(figure, read);
  const { title, source, marking = '', asAt = '' } = figure;
  const spec = { ...defaultViewSpec(plan), ...figure.spec };
  const words = {
    title,
    source,
    marking,
    draft: '',
    captioned: true,
    asAt: dayFromIso(asAt),
    altText: '',
    longDescription: '',
  };
  return buildView(plan, spec, words);
}

export function planOf(figure: FigureCase, read: (file: string) => Uint8Array): Plan {
  const documentDate = dayFromIso(figure.documentDate ?? '');
  const plans = figure.files.map((file) => {
    const table = readTable(read(file), file.slice(file.lastIndexOf('/') + 1));
    return readPlan(table, suggestMapping(table).mapping, { documentDate });
  });
  return combinePlans(plans);
}
