import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from '../../src/state/history.svelte';

describe('History', () => {
  it('change(value) is taken back by undo() and made again by redo()', () => {
    const history = new History('a');
    history.change('b');
    history.change('c');
    history.undo();
    expect(history.present).toBe('b');
    history.undo();
    expect(history.present).toBe('a');
    expect(history.canUndo).toBe(false);
    history.redo();
    history.redo();
    expect(history.present).toBe('c');
    expect(history.canRedo).toBe(false);
  });

  it('change(value, topic) keeps a run of changes to one thing as one step', () => {
    const history = new History('');
    history.change('T', 'title');
    history.change('Ti', 'title');
    history.change('Tit', 'title');
    history.undo();
    expect(history.present).toBe('');
  });

  it('change(value, topic) starts a new step after another topic or an undo', () => {
    const history = new History(0);
    history.change(1, 'title');
    history.change(2, 'source');
    history.change(3, 'title');
    history.undo();
    expect(history.present).toBe(2);
    history.change(4, 'title');
    history.undo();
    expect(history.present).toBe(2);
  });

  it('change(value) after undo() forgets what could be redone', () => {
    const history = new History(0);
    history.change(1);
    history.undo();
    history.change(2);
    expect(history.canRedo).toBe(false);
  });

  it('reset(value) leaves nothing to undo', () => {
    const history = new History(0);
    history.change(1);
    history.reset(5);
    expect([history.present, history.canUndo, history.canRedo]).toEqual([5, false, false]);
  });

  it('keeps at least 50 steps, and undoing all of them gives the start (U8)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), (values) => {
        const history = new History(-1);
        for (const value of values) history.change(value);
        while (history.canUndo) history.undo();
        expect(history.present).toBe(-1);
        while (history.canRedo) history.redo();
        expect(history.present).toBe(values.at(-1));
      }),
    );
  });
});
