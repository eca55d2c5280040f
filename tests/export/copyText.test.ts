import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/export/copyText';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('copyText', () => {
  it('copyText puts words on the clipboard and says so', async () => {
    const written: string[] = [];
    const writeText = (text: string): Promise<void> => {
      written.push(text);
      return Promise.resolve();
    };
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText({ text: 'Kia ora' })).toBe(true);
    expect(written).toEqual(['Kia ora']);
  });

  it('copyText says that a browser refuses, or has no clipboard', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    expect(await copyText({ text: 'Kia ora' })).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await copyText({ text: 'Kia ora' })).toBe(false);
    expect(await copyText({ text: 'Kia ora', html: '<b>Kia ora</b>' })).toBe(false);
  });
});
