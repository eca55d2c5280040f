import { present } from '../strings/present';

const { keys: does } = present.help;

/** Keys as the list of keys shows them. `single`: characters, that can be turned off (CONVENTIONS A8). */
export const KEY_ROWS: readonly {
  readonly named?: readonly string[];
  readonly single?: readonly string[];
  readonly does: string;
}[] = [
  { named: ['PageDown', '→', '↓', 'Space'], single: ['N'], does: does.next },
  { named: ['PageUp', '←', '↑', 'Shift+Space'], single: ['P'], does: does.previous },
  { named: ['Home', 'End'], does: does.ends },
  { single: ['1', '2', '3 … Enter'], does: does.jump },
  { single: ['G'], does: does.list },
  { single: ['B', '.', ';', ':', '/', 'V'], does: does.black },
  { single: ['W', ','], does: does.white },
  { named: ['Tab'], single: ['[', ']'], does: does.walk },
  { named: ['Enter'], single: ['D'], does: does.detail },
  { single: ['L'], does: does.pointer },
  { single: ['S'], does: does.speaker },
  { single: ['F'], does: does.full },
  { single: ['?'], does: does.help },
  { named: ['Esc'], does: does.close },
];
