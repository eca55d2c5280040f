import { localImports, type SourceFile } from './sourceFiles';
import { isStage, STAGES, type Stage } from './stages';

/** The stage a file of src belongs to; `App.svelte`, `main.ts` and files outside src belong to none. */
function stageOf(path: string): Stage | undefined {
  const [top, stage = ''] = path.split('/');
  return top === 'src' && isStage(stage) ? stage : undefined;
}

/** One sentence for each import that goes up or sideways, naming the file: `view/ must not import ui/: src/view/a.ts`. */
export function importBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const from = stageOf(file.path);
    if (from === undefined) return [];
    const allowed: readonly string[] = [from, ...STAGES[from]];
    return localImports(file)
      .map((target) => foreignPlace(target))
      .filter((place) => place !== undefined && !allowed.includes(place))
      .map((place) => `${from}/ must not import ${place ?? ''}/: ${file.path}`);
  });
}

/** Where an import leads: a stage, or the folder outside the stages. Tables, the icon and the page itself are open to all. */
function foreignPlace(target: string): string | undefined {
  if (/^(data\/|public\/|index\.html(\?|$))/.test(target)) return undefined;
  return stageOf(target) ?? (target.startsWith('src/') ? 'src' : (target.split('/')[0] ?? target));
}
