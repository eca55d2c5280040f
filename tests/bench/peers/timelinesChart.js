// timelines-chart: lanes are groups, their packed rows its lines, all squeezed into one height as it does by default. It zooms by
// dragging out a window; Ctrl and wheel, and panning, set that window by its API.
import TimelinesChart from 'timelines-chart';
import { onProgramme } from '../pages/chooseFile';
import { timeOf } from '../pages/items';
import { packRows } from '../pages/packRows';

onProgramme((read, stage) => {
  const scale = stage.clientWidth / (read.last + 1 - read.first);
  const lanes = packRows(read, scale, () => 0);
  const chart = TimelinesChart()(stage)
    .width(stage.clientWidth)
    .maxHeight(stage.clientHeight - 80)
    .zQualitative(true)
    .enableAnimations(false)
    .data(
      lanes.map(({ name, rows }) => ({
        group: name,
        data: rows.map((row, index) => ({
          label: String(index + 1),
          data: row.map(({ item }) => ({
            timeRange: [new Date(timeOf(item.first)), new Date(timeOf(item.last + 1))],
            val: item.funding === '' ? 'Not stated' : item.funding,
            labelVal: item.title,
          })),
        })),
      })),
    );
  let [from, to] = [timeOf(read.first), timeOf(read.last + 1)];
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const length = to - from;
      if (event.ctrlKey) {
        const under = from + (length * event.offsetX) / stage.clientWidth;
        const factor = Math.exp(event.deltaY / 500);
        from = under - (under - from) * factor;
        to = under + (to - under) * factor;
      } else {
        from += (event.deltaX / stage.clientWidth) * length;
        to += (event.deltaX / stage.clientWidth) * length;
      }
      chart.zoomX([new Date(from), new Date(to)]);
    },
    { passive: false },
  );
});
