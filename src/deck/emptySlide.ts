import { buildFrame } from '../layout/buildFrame';
import { labelStyle } from '../layout/layoutFrame';
import { placeText, plain } from '../layout/placedText';
import { arimoMetrics } from '../layout/textMetrics';
import type { TimelineLayout } from '../layout/timelineLayout';
import { composeSlide } from './composeSlide';
import { wordsIn, type SlideRoom } from './slidePages';
import { slideTheme } from './slideTheme';

/** A slide of a step that has nothing to show: its title, and why there is nothing. */
export function emptySlide(room: SlideRoom, problem = 'Nothing to show.'): TimelineLayout {
  const { view, looks, size } = room;
  const theme = slideTheme(looks, view, 0.45);
  const bare = { ...view, span: undefined };
  const frame = buildFrame(bare, theme, arimoMetrics, size.width, { nameShare: 0.2, timeShare: 1 });
  const layout = composeSlide(bare, frame, [], wordsIn(room, 1, 1, []), size.height);
  const at = { x: 0, y: layout.body.y + theme.space.lanePad, maxWidth: size.width, anchor: 'start' } as const;
  const note = placeText(plain(problem), at, labelStyle(theme), arimoMetrics);
  const { footer } = layout;
  return { ...layout, footer: { ...footer, notes: [note, ...footer.notes] } };
}
