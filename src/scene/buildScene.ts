import type { TimelineLayout } from '../layout/timelineLayout';
import { fontFamily } from '../theme/fontFamily';
import { altText } from '../view/altText';
import { footerNodes } from './marks/footer';
import { gridNodes } from './marks/grid';
import { headingNodes } from './marks/heading';
import { laneTintNodes } from './marks/laneTints';
import { laneNameNodes } from './marks/laneNames';
import { milestoneNodes } from './marks/milestones';
import { timeAxisNodes } from './marks/timeAxis';
import type { Scene } from './node';

/** The figure as plain data, marks in paint order. */
export function buildScene(layout: TimelineLayout): Scene {
  const { heading, axis, body, footer, namesRight, size, theme, view } = layout;
  const names = { ...body, width: namesRight };
  const lanes = { ...body, x: namesRight, width: body.width - namesRight };
  return {
    size,
    paper: layout.paper,
    background: theme.background,
    fontFamily: fontFamily(theme.font),
    title: view.text.title,
    description: altText(view),
    regions: [
      { name: 'heading', box: heading.box, nodes: headingNodes(layout) },
      { name: 'axis', box: { ...axis.box, x: 0, width: size.width }, nodes: timeAxisNodes(layout) },
      { name: 'grid', box: body, nodes: [...laneTintNodes(layout), ...gridNodes(layout)] },
      { name: 'laneNames', box: names, nodes: laneNameNodes(layout) },
      { name: 'lanes', box: lanes, nodes: milestoneNodes(layout) },
      { name: 'footer', box: footer.box, nodes: footerNodes(layout) },
    ],
  };
}
