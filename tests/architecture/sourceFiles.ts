import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** The top of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** A file of the program, with its path from the top of the repository, written with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript and Svelte file under a folder of the repository. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return filesUnder(folder)
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** What is not part of the project: version control, and what the ignore list leaves out of it. */
const OUTSIDE = ['.git', ...readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n').filter(Boolean)];

/** The paths of all files of the project, found without version control so that an unpacked archive will do. */
export function projectFiles(): readonly string[] {
  return readdirSync(ROOT).flatMap((name) => {
    if (OUTSIDE.includes(name)) return [];
    return statSync(join(ROOT, name)).isDirectory() ? filesUnder(name) : [name];
  });
}

/** Paths from the top of the repository, in order. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !OUTSIDE.some((outside) => path.startsWith(`${outside}/`)))
    .sort();
}

const IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(?<target>[^'"\n]+)\1/g;

/** What a file imports from inside the repository, as paths from its top; types, lazy imports and re-exports count too. */
export function localImports({ path, text }: SourceFile): readonly string[] {
  return Array.from(text.matchAll(IMPORTS), (match) => match.groups?.['target'] ?? '')
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(path), target));
}
