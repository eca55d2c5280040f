// Apache ECharts: a custom series of bars and labels in packed rows, as its own example of a Gantt does it, with dataZoom inside:
// Ctrl and wheel zoom, Shift and wheel or dragging pan, wheel alone scrolls rows.
import * as echarts from 'echarts/core';
import { CustomChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { onProgramme, sayDrawn } from '../pages/chooseFile';
import { timeOf } from '../pages/items';
import { GUTTER, ROW, swimlaneOf } from '../pages/swimlane';

echarts.use([CustomChart, DataZoomComponent, GridComponent, CanvasRenderer]);
const BAR = 10;
const FILLS = { Funded: '#14363c', 'Partially funded': '#d9730d' };

onProgramme((read, stage) => {
  const { lanes } = swimlaneOf(read, stage.clientWidth, stage.clientHeight);
  const data = lanes.flatMap(({ top, rows }) =>
    rows.flatMap((row, index) =>
      row.map(({ item }) => [top + index, timeOf(item.first), timeOf(item.last + 1), item.title, item.funding]),
    ),
  );
  const rowCount = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  const names = Array.from({ length: rowCount }, () => '');
  for (const { name, top } of lanes) names[top] = name;
  const chart = echarts.init(stage);
  chart.on('rendered', sayDrawn);
  chart.setOption({
    animation: false,
    grid: { left: GUTTER, right: 10, top: 30, bottom: 10 },
    xAxis: { type: 'time', position: 'top', min: timeOf(read.first), max: timeOf(read.last + 1) },
    yAxis: {
      type: 'category',
      data: names,
      inverse: true,
      axisTick: { show: false },
      axisLabel: { interval: (_, name) => name !== '' },
    },
    dataZoom: [
      { type: 'inside', xAxisIndex: 0, filterMode: 'weakFilter', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: 'shift' },
      {
        type: 'inside',
        yAxisIndex: 0,
        filterMode: 'weakFilter',
        zoomOnMouseWheel: false,
        moveOnMouseWheel: true,
        startValue: 0,
        endValue: Math.min(Math.floor((stage.clientHeight - 40) / ROW), rowCount) - 1,
      },
    ],
    series: { type: 'custom', renderItem: renderBar, encode: { x: [1, 2], y: 0 }, data, clip: true },
  });
});

function renderBar(_, api) {
  const row = api.value(0);
  const [x, y] = api.coord([api.value(1), row]);
  const [right] = api.coord([api.value(2), row]);
  const width = Math.max(right - x, 3);
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape: { x, y: y - BAR / 2, width, height: BAR },
        style: { fill: FILLS[api.value(4)] ?? '#fff', stroke: '#14363c' },
      },
      { type: 'text', style: { text: api.value(3), x: x + width + 6, y, verticalAlign: 'middle', font: '12px Arial' } },
    ],
  };
}
