import * as v from 'valibot';
import { dayFromIso, isoOf } from '../base/day';
import type { Day } from '../base/day';
import { issue } from '../base/issue';
import { ENCODINGS } from '../csv/rawTable';
import type { RawTable } from '../csv/rawTable';
import { NO_ANSWERS } from '../model/answers';
import { mapFields } from '../model/mapFields';
import type { FigureText } from '../view/viewSpec';
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
export const LONGEST_PROJECT = 100_000_000;

/** True when the text says that it is a project file, broken or not. */
export function isProject(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text) && /"milepost"\s*:\s*"project"/.test(text);
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
export function readProject(text: string, file: string): ProjectRead {
  if (text.length > LONGEST_PROJECT) {
    return refused(`${file} is too large: a project file can hold ${LONGEST_PROJECT / 1_000_000} million characters.`);
  }
  const json = parse(text.replace(/^\ufeff/, ''));
  const version = v.safeParse(v.object({ version: v.number() }), json);
  if (version.success && version.output.version > VERSION) {
    return refused(
      `${file} was saved by a newer Milepost (project version ${version.output.version}; this one reads ${VERSION}). Open it there.`,
    );
  }
  const read = v.safeParse(PROJECT, json, { abortEarly: true });
  if (!read.success) {
    const place = v.getDotPath(read.issues[0]);
    const where = place === null ? '' : `, at “${place}”`;
    return refused(
      `${file} could not be read as a project: it is damaged${where}. Open an earlier copy, or the table it was made from.`,
    );
  }
  return { ok: true, project: read.output };
}

const refused = (message: string): ProjectRead => ({ ok: false, message });

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Cut short, edited by hand, or nested deeper than any project.
    return undefined;
  }
}

const isoDay = (day: Day | undefined): string | null => (day === undefined ? null : isoOf(day));

const texts = v.array(v.string());
const line = v.pipe(v.number(), v.integer(), v.minValue(0));
const optionalText = v.optional(v.string());
const day = v.nullable(
  v.pipe(
    v.string(),
    v.check((text) => dayFromIso(text) !== undefined),
  ),
);
const textLines = v.array(v.object({ line, text: v.string() }));
const rows = v.array(v.object({ line, cells: texts }));

const ISSUE = v.pipe(
  v.object({
    code: v.string(),
    severity: v.picklist(['error', 'warning', 'info']),
    file: optionalText,
    line: v.optional(line),
    column: optionalText,
    value: optionalText,
    message: v.string(),
    remedy: v.string(),
    repairs: v.optional(texts, []),
  }),
  v.transform((each) => issue(each)),
);

const TABLE = v.pipe(
  v.object({
    file: v.string(),
    encoding: v.picklist(ENCODINGS),
    delimiter: v.picklist([',', ';', '\t', '|']),
    headerLine: line,
    columns: texts,
    preamble: textLines,
    rows,
    footnotes: v.array(
      v.pipe(
        v.object({ mark: v.string(), text: v.string(), line: v.optional(line) }),
        v.transform((note) => ({ ...note, line: note.line })),
      ),
    ),
    notes: textLines,
    skipped: v.array(
      v.object({
        line,
        cells: texts,
        reason: v.picklist(['repeated-header', 'guide', 'example', 'no-title', 'total', 'section-heading']),
      }),
    ),
    issues: v.array(ISSUE),
  }),
  v.check(({ columns }) => new Set(columns).size === columns.length),
  v.check((table) => [...table.rows, ...table.skipped].every(({ cells }) => cells.length === table.columns.length)),
);

const TEXT = v.pipe(
  v.object({
    title: v.exactOptional(v.string()),
    marking: v.exactOptional(v.string()),
    draft: v.exactOptional(v.string()),
    captioned: v.exactOptional(v.boolean()),
    source: v.exactOptional(v.string()),
    asAt: v.exactOptional(day),
    altText: v.exactOptional(v.string()),
    longDescription: v.exactOptional(v.string()),
  }),
  v.transform(({ asAt, ...words }): Partial<FigureText> =>
    asAt === undefined ? words : { ...words, asAt: dayFromIso(asAt ?? '') },
  ),
);

const PROJECT = v.pipe(
  v.object({
    milepost: v.literal('project'),
    version: v.literal(VERSION),
    tables: v.pipe(v.array(TABLE), v.minLength(1)),
    mappings: v.array(v.object(mapFields(() => v.optional(texts, [])))),
    repairs: v.array(v.object({ file: v.string(), line, column: v.string(), text: v.string(), original: v.string() })),
    restored: v.array(v.object({ file: v.string(), line })),
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
