import { READING_LIMITS } from '../csv/readingLimits';
import { readXml, type XmlReader } from './xmlEvents';

/** A task of a Microsoft Project plan, in words. */
export interface ProjectTask {
  readonly id: string;
  readonly name: string;
  /** The outermost summary task it stands under, '' for none; the one of the whole project does not count. */
  readonly area: string;
  /** The nearest summary task, where that is another one than the outermost; else ''. */
  readonly summary: string;
  readonly isSummary: boolean;
  readonly isMilestone: boolean;
  /** A day as `2024-07-18`, or what was typed instead of one ("TBC"). */
  readonly start: string;
  readonly finish: string;
  readonly percent: string;
  readonly notes: string;
  readonly resources: readonly string[];
}

export interface Project {
  readonly title: string;
  /** In the order of the plan; its blank lines are left out. */
  readonly tasks: readonly ProjectTask[];
}

type Fields = ReadonlyMap<string, string>;

/**
 * Reads the XML that Microsoft Project saves (MSPDI, `http://schemas.microsoft.com/project`). `undefined` when a name in it
 * is used so often that all its uses would not fit into memory.
 */
export function parseProject(xml: string): Project | undefined {
  const reader = new ProjectReader();
  readXml(xml, reader);
  const tasks = tasksOf(reader);
  return tasks && { title: reader.project.get('Title') ?? '', tasks };
}

/** Elements whose plain children are kept as the fields of one entry. */
const ENTRIES = ['Task', 'Resource', 'Assignment'];

class ProjectReader implements XmlReader {
  readonly project = new Map<string, string>();
  readonly entries: { readonly kind: string; readonly fields: Map<string, string> }[] = [];
  private readonly path: string[] = [];
  private value = '';

  open(name: string): void {
    this.path.push(name);
    this.value = '';
    if (this.path.length === 3 && ENTRIES.includes(name)) this.entries.push({ kind: name, fields: new Map() });
  }

  close(name: string): void {
    // Project / Tasks / Task / Name; what lies deeper (baselines, links, extended attributes) is not read.
    const [, , entry] = this.path;
    if (this.path.length === 2) this.project.set(name, this.value.trim());
    if (this.path.length === 4 && entry !== undefined && ENTRIES.includes(entry)) {
      this.entries.at(-1)?.fields.set(name, this.value.trim());
    }
    this.path.pop();
    this.value = '';
  }

  text(text: string): void {
    this.value += text;
  }

  ofKind(kind: string): readonly Fields[] {
    return this.entries.filter((entry) => entry.kind === kind).map(({ fields }) => fields);
  }
}

/** `undefined` when the names of those who work on the tasks take more room than a file may have. */
function tasksOf(reader: ProjectReader): readonly ProjectTask[] | undefined {
  const names = new Map(
    reader.ofKind('Resource').map((fields): [string, string] => [fields.get('UID') ?? '', fields.get('Name') ?? '']),
  );
  const resources = new Map<string, string[]>();
  let letters = 0;
  for (const fields of reader.ofKind('Assignment')) {
    const name = names.get(fields.get('ResourceUID') ?? '') ?? '';
    const task = fields.get('TaskUID') ?? '';
    const named = resources.get(task) ?? [];
    letters += name.length;
    if (letters > READING_LIMITS.bytes) return undefined;
    if (name !== '') named.push(name);
    resources.set(task, named);
  }
  const above: { readonly level: number; readonly name: string }[] = [];
  return reader.ofKind('Task').flatMap((fields): readonly ProjectTask[] => {
    const level = Number(fields.get('OutlineLevel') ?? 1);
    const name = fields.get('Name') ?? '';
    if (fields.get('IsNull') === '1' || name === '' || level === 0) return [];
    while ((above.at(-1)?.level ?? -1) >= level) above.pop();
    const summaries = { area: above[0]?.name ?? '', summary: above.length > 1 ? (above.at(-1)?.name ?? '') : '' };
    above.push({ level, name });
    return [taskOf(fields, name, summaries, resources.get(fields.get('UID') ?? '') ?? [])];
  });
}

function taskOf(
  fields: Fields,
  name: string,
  summaries: Pick<ProjectTask, 'area' | 'summary'>,
  resources: readonly string[],
): ProjectTask {
  return {
    id: fields.get('ID') ?? '',
    name,
    ...summaries,
    isSummary: fields.get('Summary') === '1',
    isMilestone: fields.get('Milestone') === '1',
    start: dayText(fields, 'Start'),
    finish: dayText(fields, 'Finish'),
    percent: fields.get('PercentComplete') ?? '',
    notes: fields.get('Notes') ?? '',
    resources,
  };
}

/** A task planned by hand may have words for its date. The hours of the working day are not what a plan is about. */
function dayText(fields: Fields, edge: 'Start' | 'Finish'): string {
  const written = fields.get(`${edge}Text`) ?? '';
  if (written !== '') return written;
  const moment = fields.get(edge) ?? fields.get(`Manual${edge}`) ?? '';
  return moment.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');
}
