import * as v from 'valibot';
import { dayFromIso, isoOf } from '../base/day';
import type { Day } from '../base/day';
import { MODES, type ModeName } from '../state/mode.svelte';
import type { PackInfo } from '../state/packInfo';
import { readProject, writeProject, type Project } from '../state/projectFile';
import { daysSchema, isoRange } from '../state/projectView';

/** All that a page holds besides the app: the plan, how it was looked at, and what is said about the page itself. */
export interface Pack {
  readonly info: PackInfo;
  readonly project: Project;
  readonly mode: ModeName;
}

/** `newer`: made by a Milepost that this one can not follow; `damaged`: not all of it is there. */
export type PackRead =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly why: 'newer' | 'damaged'; readonly detail: string };

/** Of packs. Goes up when an older page would misread the new ones. */
const VERSION = 1;

/** The pack as JSON, on one line. */
export function writePack({ info, project, mode }: Pack): string {
  return JSON.stringify({
    milepost: 'pack',
    version: VERSION,
    saved: isoOf(info.saved),
    lookOnly: info.lookOnly,
    forWhom: info.forWhom,
    leftOut: info.leftOut,
    mode,
    days: info.days === undefined ? null : isoRange(info.days),
    project: JSON.parse(writeProject(project)) as unknown,
  });
}

/** The pack in a block of data, or why there is none. Never throws; keeps nothing that it does not know. */
export function readPack(text: string): PackRead {
  const json = parse(text);
  const version = v.safeParse(v.object({ milepost: v.literal('pack'), version: v.number() }), json);
  if (version.success && version.output.version > VERSION) return refused('newer', String(version.output.version));
  const read = v.safeParse(PACK, json, { abortEarly: true });
  if (!read.success) return refused('damaged', v.getDotPath(read.issues[0]) ?? '');
  const { project, mode, saved, lookOnly, forWhom, leftOut } = read.output;
  const info = { lookOnly, saved, forWhom, leftOut, days: read.output.days ?? undefined };
  const plan = readProject(JSON.stringify(project), '');
  if (!plan.ok) return refused('damaged', 'project');
  return {
    ok: true,
    pack: { info, project: plan.project, mode },
  };
}

const refused = (why: 'newer' | 'damaged', detail: string): PackRead => ({ ok: false, why, detail });

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PACK = v.object({
  milepost: v.literal('pack'),
  version: v.literal(VERSION),
  saved: v.pipe(
    v.string(),
    v.transform((text) => dayFromIso(text)),
    v.custom<Day>((day) => day !== undefined),
  ),
  lookOnly: v.boolean(),
  forWhom: v.string(),
  leftOut: v.object({
    milestones: count,
    columns: count,
    lines: count,
    speakerNotes: count,
    steps: count,
    views: count,
    originals: count,
    fileNames: count,
  }),
  mode: v.fallback(v.picklist(MODES.map(({ name }) => name)), 'timeline'),
  days: v.nullable(daysSchema),
  project: v.unknown(),
});
