import { describe, expect, it } from 'vitest';
import type { PaletteCommand } from '../../src/ui/palette/commandList';
import { bySection, fittingCommands } from '../../src/ui/palette/fittingCommands';

const command = (name: string, rest: Partial<PaletteCommand> = {}): PaletteCommand => ({
  id: name,
  section: 'window',
  name,
  run: () => undefined,
  ...rest,
});

const ALL = [
  command('Show: Table'),
  command('Panel: Findings', { section: 'panel' }),
  command('Show only Agency: Te Puni Kōkiri', { section: 'filter', onlyTyped: true }),
  command('Save figure as PNG', { section: 'save', words: 'export download .png' }),
  command('Table of contents', { section: 'panel' }),
];

const names = (typed: string): readonly string[] => fittingCommands(ALL, typed).map(({ name }) => name);

describe('fittingCommands(commands, typed)', () => {
  it('lists all but the many values before anything is typed', () => {
    expect(names('')).toEqual(['Show: Table', 'Panel: Findings', 'Save figure as PNG', 'Table of contents']);
  });

  it('puts names that begin with the words before those that hold them', () => {
    expect(names('table')).toEqual(['Table of contents', 'Show: Table']);
  });

  it('finds words in any order, without macrons, and by what others call it (L3)', () => {
    expect(names('kokiri puni')).toEqual(['Show only Agency: Te Puni Kōkiri']);
    expect(names('export')).toEqual(['Save figure as PNG']);
  });

  it('forgives a slip of the fingers', () => {
    expect(names('fnidings')).toEqual(['Panel: Findings']);
    expect(names('zzzz')).toEqual([]);
  });
});

describe('bySection(commands)', () => {
  it('puts commands of one section side by side, the section of the best first', () => {
    const sections = bySection(fittingCommands(ALL, 'table'));
    expect(sections.map(([section, list]) => [section, list.length])).toEqual([
      ['panel', 1],
      ['window', 1],
    ]);
  });
});
