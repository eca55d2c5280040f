import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** Packages whose content was carried over into files of ours, so that no module of theirs is in the build. */
const CARRIED_OVER = ['node_modules/@expo-google-fonts/arimo', 'node_modules/date-holidays'];

/** What is read of a package: its own description, and the hash by which npm knows it. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

/**
 * What the one file is made of, as CycloneDX 1.6: every package of which a module is in it, with version, licence and the
 * SHA-512 of the package as npm publishes it. No time and no random number, so that the same build lists the same.
 */
export function billOfMaterials(modules: readonly string[], sha256: string): string {
  const own = readJson('package.json') as Package;
  const lock = readJson('package-lock.json') as Lock;
  const folders = [...new Set([...modules.flatMap(packageFolder), ...CARRIED_OVER])].sort();
  const found = new Map(folders.map((folder) => [folder, readJson(`${folder}/package.json`) as Package]));
  const components = [...found].map(([folder, found]) => component(found, lock.packages[folder]?.integrity));
  const dependencies = [...found].map(([folder, { name, version, dependencies = {} }]) => ({
    ref: purl(name, version),
    dependsOn: Object.keys(dependencies).flatMap((each) => {
      const other = nearest(folder, each, found);
      return other === undefined ? [] : [purl(other.name, other.version)];
    }),
  }));
  const root = purl(own.name, own.version);
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': root,
          name: own.name,
          version: own.version,
          purl: root,
          licenses: licences(own.license),
          hashes: [{ alg: 'SHA-256', content: sha256 }],
        },
      },
      components,
      dependencies: [{ ref: root, dependsOn: components.map((each) => each['bom-ref']) }, ...dependencies],
    },
    undefined,
    2,
  )}\n`;
}

function component({ name, version, license }: Package, integrity: string | undefined) {
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const sha512 = integrity?.startsWith('sha512-')
    ? Buffer.from(integrity.slice(7), 'base64').toString('hex')
    : undefined;
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(group !== undefined && { group }),
    name: short,
    version,
    purl: purl(name, version),
    licenses: licences(license),
    ...(sha512 !== undefined && { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
  };
}

function licences(text: string | undefined) {
  if (text === undefined) return [{ license: { name: 'as in the LICENSE file of the package' } }];
  return /[ (]/.test(text) ? [{ expression: text }] : [{ license: { id: text } }];
}

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The folder of the package that a module belongs to, inside the repository; none for our own and the build's. */
function packageFolder(module: string): readonly string[] {
  const path = module.replace(/^\0/, '').replaceAll('\\', '/');
  const found = /^.*?\/(node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(path);
  return found?.[1] === undefined ? [] : [found[1]];
}

/** The package that a name means inside of another: the nearest one upwards, if it is in the build. */
function nearest(folder: string, name: string, found: ReadonlyMap<string, Package>): Package | undefined {
  const parents = folder
    .split('/node_modules/')
    .map((_, i, all) => all.slice(0, all.length - i).join('/node_modules/'));
  const places = [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
  return places.map((place) => found.get(place)).find((each) => each !== undefined);
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
