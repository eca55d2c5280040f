// vis-timeline: lanes are groups, its own wheel zoom with Ctrl; stacking as it is by default.
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { onProgramme } from '../pages/chooseFile';
import { laneNames, timeOf } from '../pages/items';

onProgramme((read, stage) => {
  const groups = new DataSet(laneNames(read).map((name) => ({ id: name, content: name })));
  const items = new DataSet(
    read.items.map(({ id, lane, title, first, last, form }) => ({
      id,
      group: lane,
      content: title,
      start: timeOf(first),
      ...(form === 'day' ? { type: 'point' } : { end: timeOf(last + 1) }),
    })),
  );
  new Timeline(stage, items, groups, {
    height: stage.clientHeight,
    verticalScroll: true,
    horizontalScroll: true,
    horizontalScrollKey: 'shiftKey',
    zoomKey: 'ctrlKey',
  });
});
