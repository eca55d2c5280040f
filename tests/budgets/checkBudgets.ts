/** Weighs dist/ against the budgets and prints each figure; exits 1 when a part is too heavy. Run it after a build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeWeighing, weighBundle, type BuiltFile } from './budgets';

const dist = join(import.meta.dirname, '../../dist');

function builtFiles(): readonly BuiltFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(dist, path).split(sep).join('/'),
      gzipBytes: gzipSync(readFileSync(path), { level: 9 }).length,
    }));
}

const page = join(dist, 'index.html');
if (existsSync(page)) {
  const weighings = weighBundle(readFileSync(page, 'utf8'), builtFiles());
  for (const weighing of weighings) console.log(describeWeighing(weighing));
  if (weighings.some(({ kilobytes, limit }) => kilobytes > limit)) process.exitCode = 1;
} else {
  console.error('There is no built app to weigh: run `npm run build` first.');
  process.exitCode = 1;
}
