// DHTMLX Gantt, community edition: lanes are projects, its zoom extension by Ctrl and wheel, from years to weeks.
import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { onProgramme } from '../pages/chooseFile';
import { laneNames, timeOf } from '../pages/items';

const year = { unit: 'year', step: 1, format: '%Y' };
const quarter = { unit: 'quarter', step: 1, format: (date) => `Q${String(Math.floor(date.getMonth() / 3) + 1)}` };
const month = { unit: 'month', step: 1, format: '%M' };
const week = { unit: 'week', step: 1, format: '%W' };

onProgramme((read, stage) => {
  gantt.ext.zoom.init({
    levels: [
      { name: 'years', scale_height: 50, min_column_width: 80, scales: [year] },
      { name: 'quarters', scale_height: 50, min_column_width: 60, scales: [year, quarter] },
      { name: 'months', scale_height: 50, min_column_width: 50, scales: [year, month] },
      { name: 'weeks', scale_height: 50, min_column_width: 40, scales: [month, week] },
    ],
    activeLevelIndex: 1,
    useKey: 'ctrlKey',
    trigger: 'wheel',
    element: () => gantt.$root.querySelector('.gantt_task'),
  });
  const lanes = laneNames(read).map((name) => ({ id: name, text: name, type: 'project', open: true, parent: 0 }));
  const tasks = read.items.map(({ id, lane, title, first, last, form }) => ({
    id,
    parent: lane,
    text: title,
    type: form === 'day' ? 'milestone' : 'task',
    start_date: new Date(timeOf(first)),
    end_date: new Date(timeOf(form === 'day' ? first : last + 1)),
  }));
  gantt.init(stage);
  gantt.parse({ data: [...lanes, ...tasks], links: [] });
});
