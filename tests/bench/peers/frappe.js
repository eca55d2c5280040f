// Frappe Gantt has neither lanes nor zoom by wheel: tasks stand in the order of lanes, and Ctrl and wheel go to the next of its
// view modes by its API. It pads the time axis without end while scrolling; that is left as it is by default.
import Gantt from 'frappe-gantt';
import './node_modules/frappe-gantt/dist/frappe-gantt.css';
import { onProgramme } from '../pages/chooseFile';
import { timeOf } from '../pages/items';

const MODES = ['Year', 'Month', 'Week', 'Day'];

onProgramme((read, stage) => {
  const tasks = read.items
    .toSorted((a, b) => a.lane.localeCompare(b.lane) || a.first - b.first)
    .map(({ id, title, first, last }) => ({
      id,
      name: title,
      start: new Date(timeOf(first)),
      end: new Date(timeOf(last)),
      progress: 0,
    }));
  let mode = MODES.indexOf('Month');
  const gantt = new Gantt(stage, tasks, {
    view_mode: 'Month',
    container_height: stage.clientHeight,
    scroll_to: 'start',
  });
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const next = Math.min(Math.max(mode - Math.sign(event.deltaY), 0), MODES.length - 1);
      if (next === mode) return;
      mode = next;
      gantt.change_view_mode(MODES[mode], true);
    },
    { passive: false },
  );
});
