import { describe, expect, it } from 'vitest';
import { LEAST_SHARE, Mode, MODES } from '../../src/state/mode.svelte';
import { modes } from '../../src/ui/strings/modes';

/** A mode in a window whose width can be changed. */
function inWindow(): { readonly mode: Mode; readonly makeNarrow: (narrow: boolean) => void } {
  let narrow = $state(false);
  return {
    mode: new Mode(() => narrow),
    makeNarrow: (is) => {
      narrow = is;
    },
  };
}

describe('Mode', () => {
  it('begins with the timeline in a wide window and with the table in a narrow one (A15)', () => {
    const { mode, makeNarrow } = inWindow();
    expect(mode.now).toBe('timeline');
    makeNarrow(true);
    expect(mode.now).toBe('table');
  });

  it('keeps what was chosen by hand until the window becomes of another class, and again when it is back', () => {
    const { mode, makeNarrow } = inWindow();
    mode.now = 'both';
    makeNarrow(true);
    expect(mode.now).toBe('table');
    mode.now = 'timeline';
    expect(mode.now).toBe('timeline');
    makeNarrow(false);
    expect(mode.now).toBe('both');
    makeNarrow(true);
    expect(mode.now).toBe('timeline');
  });

  it('toggles between a mode and the timeline', () => {
    const { mode } = inWindow();
    mode.toggle('pages');
    expect([mode.now, mode.showsTimeline, mode.showsTable]).toEqual(['pages', false, false]);
    mode.toggle('pages');
    expect([mode.now, mode.showsTimeline, mode.showsTable]).toEqual(['timeline', true, false]);
  });

  it('brings the timeline beside the table, or in its place where there is no room', () => {
    const { mode, makeNarrow } = inWindow();
    mode.now = 'table';
    mode.bringTimeline();
    expect(mode.now).toBe('both');
    makeNarrow(true);
    mode.bringTimeline();
    expect(mode.now).toBe('timeline');
  });

  it('leaves room for the timeline and for the table, whatever share is asked for', () => {
    const { mode } = inWindow();
    mode.share = 0;
    expect(mode.share).toBe(LEAST_SHARE);
    mode.share = 2;
    expect(mode.share).toBe(1 - LEAST_SHARE);
    mode.halve();
    expect(mode.share).toBe(0.5);
  });

  it('has words for each mode in the list', () => {
    expect(MODES.map(({ label }) => modes[label])).toEqual(['Timeline', 'Table', 'Both', 'Pages']);
  });
});
