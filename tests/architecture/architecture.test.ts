import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBreaches } from './importBreaches';
import { projectFiles, ROOT, sourceFiles } from './sourceFiles';
import { isStage } from './stages';

const source = sourceFiles('src');
const tests = sourceFiles('tests');

describe('importBreaches(files)', () => {
  it.each([
    ['view', "import Button from '../ui/Button.svelte';", 'view/ must not import ui/: src/view/a.ts'],
    ['csv', "import type { Plan } from '../model/milestone';", 'csv/ must not import model/: src/csv/a.ts'],
    [
      'export',
      "const late = await import('../state/session.svelte');",
      'export/ must not import state/: src/export/a.ts',
    ],
    ['base', "export { x } from '../main';", 'base/ must not import src/: src/base/a.ts'],
    ['model', "import { caseFile } from '../../tests/cases/x';", 'model/ must not import tests/: src/model/a.ts'],
    ['cli', "import '../ui/theme';", 'cli/ must not import ui/: src/cli/a.ts'],
  ])('refuses in %s/: %s', (stage, text, breach) => {
    expect(importBreaches([{ path: `src/${stage}/a.ts`, text }])).toEqual([breach]);
  });

  it('allows what lies below, a neighbour, a library and a table of data/', () => {
    const text = [
      "import { dayOf } from '../base/day';",
      "import { scaleUtc } from 'd3';",
      "import { tick } from './tick';",
      "import plan from '../../data/plan.csv?raw';",
    ].join('\n');
    expect(importBreaches([{ path: 'src/layout/a.ts', text }])).toEqual([]);
  });
});

describe('the program', () => {
  it('imports only downwards (tests/architecture/stages.ts)', () => {
    expect(importBreaches(source)).toEqual([]);
  });

  it('has no folder that the table of stages does not know', () => {
    const folders = source.map(({ path }) => path.split('/')).filter((parts) => parts.length > 2);
    expect(folders.map(([, folder = '']) => folder).filter((folder) => !isStage(folder))).toEqual([]);
  });

  it('has no file of more than 400 lines', () => {
    const long = [...source, ...tests].map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('names every file by its idea', () => {
    const vague = /^(utils?|helpers?|misc|common|managers?)\b|(Utils?|Helpers?|Manager)\./;
    expect([...source, ...tests].map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([]);
  });
});

describe('the repository', () => {
  it('locks dependencies without the address they were fetched from', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  it('names no path of the machine it was written on', () => {
    const place = /(^|[^\w.\-~/])\/(work|tmp|home|root|Users)\/[\w.-]+/m;
    const text = projectFiles().filter((path) =>
      /\.(ts|js|json|svelte|md|csv|tsv|txt|svg|html|css)$|^\.ci\//.test(path),
    );
    expect(text.filter((path) => place.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});
