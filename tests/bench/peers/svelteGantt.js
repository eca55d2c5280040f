// svelte-gantt: lanes are rows of its tree, their packed rows below them; it goes through its zoom levels by Ctrl and wheel.
import { SvelteGantt, SvelteGanttTable } from 'svelte-gantt';
import { onProgramme } from '../pages/chooseFile';
import { timeOf } from '../pages/items';
import { packRows } from '../pages/packRows';

onProgramme((read, stage) => {
  const scale = stage.clientWidth / (read.last + 1 - read.first);
  const lanes = packRows(read, scale, () => 0);
  const rowId = (name, index) => `${name} ${String(index)}`;
  const years = [{ unit: 'year', format: 'YYYY' }];
  const months = [
    { unit: 'year', format: 'YYYY' },
    { unit: 'month', format: 'MM' },
  ];
  new SvelteGantt({
    target: stage,
    props: {
      rows: lanes.map(({ name, rows }) => ({
        id: name,
        label: name,
        expanded: true,
        children: rows.map((_, index) => ({ id: rowId(name, index), label: '' })),
      })),
      tasks: lanes.flatMap(({ name, rows }) =>
        rows.flatMap((row, index) =>
          row.map(({ item }) => ({
            id: item.id,
            resourceId: rowId(name, index),
            label: item.title,
            from: timeOf(item.first),
            to: timeOf(item.last + 1),
          })),
        ),
      ),
      from: timeOf(read.first),
      to: timeOf(read.last + 1),
      columnUnit: 'month',
      columnOffset: 1,
      magnetUnit: 'day',
      headers: years,
      fitWidth: true,
      minWidth: 1000,
      zoomLevels: [
        { headers: years, minWidth: 1000, fitWidth: true },
        { headers: months, minWidth: 2500, fitWidth: false },
        { headers: months, minWidth: 5000, fitWidth: false },
        { headers: months, minWidth: 10_000, fitWidth: false },
      ],
      rowHeight: 24,
      rowPadding: 3,
      ganttTableModules: [SvelteGanttTable],
      tableHeaders: [{ title: 'Lane', property: 'label', width: 180, type: 'tree' }],
    },
  });
});
