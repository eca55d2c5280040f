import { strFromU8, unzipSync } from 'fflate';
import { svgElements, type SvgElement } from '../../figure/svgElements';

/** The parts of an Office file by path. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

export function partOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes).get(path);
  if (part === undefined) throw new Error(`missing part ${path}`);
  return part;
}

/** The elements of a part. Throws when it is not well formed. */
export function elementsOf(xml: string): readonly SvgElement[] {
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(xml)) throw new Error('stray &');
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) throw new Error('character not of XML');
  return svgElements(xml.replace(/^<\?xml[^>]*\?>\s*/, '').trimEnd());
}

/** What is wrong with the package as a whole; empty when nothing is. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const faults: string[] = [];
  const types = elementsOf(parts.get('[Content_Types].xml') ?? '');
  const defaults = new Set(types.flatMap(({ attributes }) => attributes['Extension'] ?? []));
  const overrides = types.flatMap(({ attributes }) => attributes['PartName'] ?? []);
  for (const name of overrides) if (!parts.has(name.slice(1))) faults.push(`type of a part that is missing: ${name}`);
  if (new Set(overrides).size < overrides.length) faults.push('two types of one part');
  for (const [path, content] of parts) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (!defaults.has(ending) && !overrides.includes(`/${path}`)) faults.push(`part without a type: ${path}`);
    if (ending === 'xml' && path !== '[Content_Types].xml' && !overrides.includes(`/${path}`)) faults.push(`XML of no kind: ${path}`); // prettier-ignore
    if (ending !== 'xml' && ending !== 'rels') continue;
    elementsOf(content);
    if (ending === 'rels') faults.push(...relationFaults(path, content, parts));
  }
  return faults;
}

function relationFaults(path: string, content: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const relations = elementsOf(content).filter(({ name }) => name === 'Relationship');
  const ids = relations.map(({ attributes }) => attributes['Id'] ?? '');
  const faults = new Set(ids).size < ids.length ? [`relation twice in ${path}`] : [];
  for (const { attributes } of relations) {
    const target = attributes['Target'] ?? '';
    if (attributes['TargetMode'] === 'External') faults.push(`leads out of the file: ${target}`);
    else if (!parts.has(resolved(folder, target))) faults.push(`leads nowhere: ${target} of ${path}`);
  }
  const elements = /\.xml$/.test(source) ? elementsOf(parts.get(source) ?? '') : [];
  const used = elements.flatMap(({ attributes }) => [attributes['r:id'] ?? [], attributes['r:embed'] ?? []].flat());
  for (const id of used) if (!ids.includes(id)) faults.push(`${source} names ${id}, which leads nowhere`);
  return faults;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}
