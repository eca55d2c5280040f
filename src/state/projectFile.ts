import * as v from 'valibot';
import { dayFromIso, isoOf } from '../base/day';
import type { Day } from '../base/day';
import { issue } from '../base/issue';
import { ENCODINGS } from '../csv/rawTable';
import type { RawTable } from '../csv/rawTable';
import { NO_ANSWERS } from '../model/answers';
import { mapFields } from '../model/mapFields';
import type { FigureText } from '../view/viewSpec';
import { line, listOf, names, PROJECT_LIMITS, text } from './projectLimits';
import { encodePage, pageSchema } from './projectPage';
import { encodeView, viewSchema } from './projectView';
import { acceptedSchema, answersSchema } from './answersFormat';
import type { Choices } from './choices';
import { deckSchema, encodeDeck } from './deckFormat';
import { savingSchema } from './projectSaving';
import { encodeSavedViews, savedViewsSchema } from './savedViewsFormat';

/** All that is needed to go on where someone left off: the tables as they were opened, and every choice made. */
export interface Project {
  readonly tables: readonly RawTable[];
  readonly choices: Choices;
}

export type ProjectRead =
  { readonly ok: true; readonly project: Project } | { readonly ok: false; readonly message: string };

/** Of project files. Goes up when an older Milepost would misread the new ones. */
const VERSION = 1;

/** The longest project that is read, in characters. */
export const LONGEST_PROJECT = PROJECT_LIMITS.length;

export const tooLongWords = (file: string): string =>
  `${file} is too large: a project file can hold ${LONGEST_PROJECT / 1_000_000} million characters.`;

/** True when the text says that it is a project file, broken or not. */
export function isProject(source: string): boolean {
  return /^\ufeff?\s*\{/.test(source) && /"milepost"\s*:\s*"project"/.test(source);
}

/** The project as the text of a `.milepost.json` file. */
export function writeProject({ tables, choices }: Project): string {
  const { mappings, repairs, restored, answers, accepted, text, view, savedViews, deck, page, saving } = choices;
  const { documentDate, numericOrder, europeanMonths } = choices;
  return `${JSON.stringify({
    milepost: 'project',
    version: VERSION,
    tables,
    mappings,
    repairs,
    restored,
    answers,
    accepted,
    dates: { documentDate: isoDay(documentDate), numericOrder: numericOrder ?? null, europeanMonths },
    text: 'asAt' in text ? { ...text, asAt: isoDay(text.asAt) } : text,
    view: encodeView(view),
    savedViews: encodeSavedViews(savedViews),
    ...(deck && { deck: encodeDeck(deck) }),
    page: encodePage(page),
    saving,
  })}\n`;
}

/** The project in a text, or in plain words why there is none. Never throws; keeps nothing that it does not know. */
export function readProject(source: string, file: string): ProjectRead {
  if (source.length > LONGEST_PROJECT) {
    return refused(tooLongWords(file));
  }
  const json = parse(source.replace(/^\ufeff/, ''));
  const version = v.safeParse(v.object({ version: v.number() }), json);
  if (version.success && version.output.version > VERSION) {
    return refused(
      `${file} was saved by a newer Milepost (project version ${version.output.version}; this one reads ${VERSION}). Open it there.`,
    );
  }
  const read = v.safeParse(PROJECT, json, { abortEarly: true });
  if (!read.success) {
    return refused(`${file} could not be read as a project: ${faultOf(read.issues[0])}. ${ELSE}`);
  }
  return { ok: true, project: read.output };
}

const ELSE = 'Open an earlier copy, or the table it was made from.';

/** "it is damaged, at “page”"; of a list or a text that is too long, how long it may be. */
function faultOf(found: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(found);
  const where = place === null ? '' : `, at “${place}”`;
  if (found.type !== 'max_length') return `it is damaged${where}`;
  return `it has more than can be read${where}: ${found.received} where ${String(found.requirement)} is the most`;
}

const refused = (message: string): ProjectRead => ({ ok: false, message });

function parse(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    // Cut short, edited by hand, or nested deeper than any project.
    return undefined;
  }
}

const areApart = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const isoDay = (day: Day | undefined): string | null => (day === undefined ? null : isoOf(day));

const cells = listOf(text, 'columns');
const optionalText = v.optional(text);
const day = v.nullable(
  v.pipe(
    v.string(),
    v.check((iso) => dayFromIso(iso) !== undefined),
  ),
);
const textLines = listOf(v.object({ line, text }), 'rows');
const rows = listOf(v.object({ line, cells }), 'rows');

const ISSUE = v.pipe(
  v.object({
    code: text,
    severity: v.picklist(['error', 'warning', 'info']),
    file: optionalText,
    line: v.optional(line),
    column: optionalText,
    value: optionalText,
    message: text,
    remedy: text,
    repairs: v.optional(names, []),
  }),
  v.transform((each) => issue(each)),
);

const TABLE = v.pipe(
  v.object({
    file: text,
    encoding: v.picklist(ENCODINGS),
    delimiter: v.picklist([',', ';', '\t', '|']),
    headerLine: line,
    columns: cells,
    preamble: textLines,
    rows,
    footnotes: listOf(
      v.pipe(
        v.object({ mark: text, text, line: v.optional(line) }),
        v.transform((note) => ({ ...note, line: note.line })),
      ),
      'rows',
    ),
    notes: textLines,
    skipped: listOf(
      v.object({
        line,
        cells,
        reason: v.picklist(['repeated-header', 'guide', 'example', 'no-title', 'total', 'section-heading']),
      }),
      'rows',
    ),
    issues: listOf(ISSUE, 'rows'),
  }),
  v.check(({ columns }) => areApart(columns)),
  v.check((table) => [...table.rows, ...table.skipped].every((row) => row.cells.length === table.columns.length)),
  // Edits and findings are about a line: it must be clear of which row.
  v.check((table) => areApart([...table.rows, ...table.skipped].map((row) => row.line))),
);

const TEXT = v.pipe(
  v.object({
    title: v.exactOptional(text),
    marking: v.exactOptional(text),
    draft: v.exactOptional(text),
    captioned: v.exactOptional(v.boolean()),
    source: v.exactOptional(text),
    asAt: v.exactOptional(day),
    altText: v.exactOptional(text),
    longDescription: v.exactOptional(text),
  }),
  v.transform(({ asAt, ...words }): Partial<FigureText> =>
    asAt === undefined ? words : { ...words, asAt: dayFromIso(asAt ?? '') },
  ),
);

const PROJECT = v.pipe(
  v.object({
    milepost: v.literal('project'),
    version: v.literal(VERSION),
    tables: v.pipe(
      listOf(TABLE, 'tables'),
      v.minLength(1),
      v.check((tables) => areApart(tables.map(({ file }) => file))),
    ),
    mappings: listOf(v.object(mapFields(() => v.optional(cells, []))), 'tables'),
    repairs: listOf(v.object({ file: text, line, column: text, text, original: text }), 'rows'),
    restored: listOf(v.object({ file: text, line }), 'rows'),
    answers: answersSchema,
    accepted: acceptedSchema,
    dates: v.object({
      documentDate: day,
      numericOrder: v.nullable(v.picklist(['day-first', 'month-first'])),
      europeanMonths: v.boolean(),
    }),
    text: TEXT,
    view: viewSchema,
    savedViews: savedViewsSchema,
    deck: deckSchema,
    page: pageSchema,
    saving: savingSchema,
  }),
  v.transform(({ tables, dates, answers = NO_ANSWERS, ...kept }): Project => {
    const documentDate = dayFromIso(dates.documentDate ?? '');
    const { europeanMonths } = dates;
    const numericOrder = dates.numericOrder ?? undefined;
    const { mappings, repairs, restored, accepted, text, view, savedViews, deck, page, saving } = kept;
    const choices = { mappings, repairs, restored, answers, accepted, text, view, savedViews, deck, page, saving };
    return { tables, choices: { ...choices, documentDate, numericOrder, europeanMonths } };
  }),
);
