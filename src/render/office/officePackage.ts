import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts of an Office file by their path, as text or bytes, in the order they are stored. */
export type OfficeParts = Map<string, string | Uint8Array>;

/** Local time, as zip files have it: the same bytes in every time zone. */
const NO_TIME = '1980-01-01T00:00:00';

/** The parts of a package; folders are no parts. Parts that are XML come as text. */
export function openPackage(bytes: Uint8Array): OfficeParts {
  const parts: OfficeParts = new Map();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue;
    parts.set(path, /\.(xml|rels)$/.test(path) ? strFromU8(content) : content);
  }
  return parts;
}

/** The package as a file. Holds no time and no chance: equal parts are equal bytes (CONVENTIONS E12). */
export function closePackage(parts: OfficeParts): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = typeof content === 'string' ? strToU8(content) : content;
  return new Uint8Array(zipSync(files, { level: 6, mtime: NO_TIME }));
}

/** Changes one part that is there. Throws when it is not: the library that wrote the package has changed. */
export function changePart(parts: OfficeParts, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (typeof xml !== 'string') throw new Error(`missing part ${path}`);
  parts.set(path, change(xml));
}
