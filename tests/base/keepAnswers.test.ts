import { describe, expect, it, vi } from 'vitest';
import { keepAnswers, keepAnswersBy } from '../../src/base/keepAnswers';

describe('keepAnswers(answer)', () => {
  it('asks once about each thing, also where the answer is nothing', () => {
    const answer = vi.fn((about: { readonly name: string }) => (about.name === '' ? undefined : about.name));
    const kept = keepAnswers(answer);
    const [one, none] = [{ name: 'one' }, { name: '' }];
    expect([kept(one), kept(one), kept(none), kept(none)]).toEqual(['one', 'one', undefined, undefined]);
    expect(answer).toHaveBeenCalledTimes(2);
    kept({ name: 'one' });
    expect(answer).toHaveBeenCalledTimes(3);
  });
});

describe('keepAnswersBy(answer)', () => {
  it('asks once about each thing and word', () => {
    const answer = vi.fn((about: readonly string[], what: string) => about.indexOf(what));
    const kept = keepAnswersBy(answer);
    const list = ['a', 'b'];
    expect([kept(list, 'a'), kept(list, 'b'), kept(list, 'a'), kept(['b'], 'b')]).toEqual([0, 1, 0, 0]);
    expect(answer).toHaveBeenCalledTimes(3);
  });
});
