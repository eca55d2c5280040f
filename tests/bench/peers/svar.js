// SVAR Gantt: lanes are summary tasks, its own zoom by Ctrl and wheel, in its usual theme without the fonts it fetches.
import { mount } from 'svelte';
import { Gantt, Willow } from 'wx-svelte-gantt';
import { onProgramme } from '../pages/chooseFile';
import { laneNames, timeOf } from '../pages/items';

onProgramme((read, stage) => {
  mount(Willow, { target: document.body, props: { fonts: false } });
  stage.classList.add('wx-theme', 'wx-willow-theme');
  const lanes = laneNames(read).map((name) => ({ id: name, text: name, type: 'summary', open: true, parent: 0 }));
  const tasks = read.items.map(({ id, lane, title, first, last, form }) => ({
    id,
    parent: lane,
    text: title,
    type: form === 'day' ? 'milestone' : 'task',
    start: new Date(timeOf(first)),
    end: new Date(timeOf(form === 'day' ? first : last + 1)),
  }));
  const span = new Map(lanes.map(({ id }) => [id, { start: Infinity, end: -Infinity }]));
  for (const { lane, first, last } of read.items) {
    const known = span.get(lane);
    known.start = Math.min(known.start, timeOf(first));
    known.end = Math.max(known.end, timeOf(last + 1));
  }
  const summaries = lanes.map((lane) => ({
    ...lane,
    start: new Date(span.get(lane.id).start),
    end: new Date(span.get(lane.id).end),
  }));
  mount(Gantt, {
    target: stage,
    props: {
      tasks: [...summaries, ...tasks],
      links: [],
      scales: [
        { unit: 'year', step: 1, format: '%Y' },
        { unit: 'quarter', step: 1, format: 'Q%Q' },
      ],
      zoom: true,
    },
  });
});
