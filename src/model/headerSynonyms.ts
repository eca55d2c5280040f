import type { Field } from './columnMapping';

/** What a header can promise: a field, or the start of a span (which the date field takes when an end goes with it). */
export type HeaderRole = Field | 'start';

type Phrases = readonly (readonly [sureness: number, phrases: string])[];

/** Header words (see `headerWords`), by how sure they are: English, te reo Māori, and the trackers people export from. */
const PHRASES: Readonly<Record<HeaderRole, Phrases>> = {
  title: [
    [1, 'milestone, milestone name, milestone title'],
    [0.97, 'initiative, initiative name'],
    [0.95, 'task name'],
    [0.93, 'key milestone'],
    [0.92, 'activity, deliverable, key deliverable, key activity, action, task, title'],
    [0.9, 'milestone description, action item'],
    [0.85, 'name, summary, project name, work item, card name'],
    [0.8, 'project, event, commitment, task description, activity description, action description, mahi, taitara'],
    [0.75, 'item, output, ingoa'],
    [0.7, 'meeting, subject, what, recommendation, intervention, tohu ara'],
    [0.65, 'step'],
    // As GanttProject and others write them in German, French, Spanish, Italian, Portuguese, Dutch.
    [
      0.9,
      'vorgang, aufgabe, meilenstein, tache, jalon, tarea, hito, attivita, tarefa, atividade, marco, taak, mijlpaal',
    ],
    [0.75, 'nom, nombre, nome, naam, bezeichnung, titre, titulo, titolo, titel'],
  ],
  leads: [
    [1, 'lead, lead agency'],
    [
      0.95,
      'agency, responsible agency, lead organisation, lead department, lead ministry, agency lead, responsible organisation',
    ],
    [0.9, 'delivery agency, responsible, organisation, organization'],
    [0.85, 'owner, responsible party, responsibility, assignee, assigned to, department, ministry, action owner'],
    [0.8, 'accountable, lead team, kaihautu, kaiarahi'],
    [0.75, 'who, by whom, tari'],
    [0.75, 'coordinator, whakahaere'],
    [0.7, 'resource name, rangatopu, member'],
    [0.65, 'team, resource'],
    [0.8, 'verantwortlich, verantwortlicher, zustandig, responsable, responsabile, responsavel, verantwoordelijke'],
  ],
  area: [
    [1, 'action area'],
    [0.97, 'workstream, work stream, priority area, focus area'],
    [0.95, 'capability, theme, pillar'],
    [0.9, 'area, outcome area'],
    [0.85, 'programme, program, work programme, stream, strategic priority'],
    [0.8, 'portfolio'],
    [0.75, 'category, goal, objective, outcome, epic, pou'],
    [0.7, 'section, section column, domain, kaupapa, whainga'],
    [0.65, 'list, list name, bucket name'],
    [0.6, 'group, bucket'],
    [0.5, 'part'],
    [0.4, 'priority'],
  ],
  phase: [
    [1, 'phase'],
    [0.95, 'project phase, delivery phase'],
    [0.9, 'stage, tranche'],
    [0.75, 'wave, wahanga'],
    [0.7, 'horizon'],
    [0.6, 'fix version, release, iteration, sprint'],
  ],
  date: [
    [1, 'date, indicative date, milestone date'],
    [0.97, 'target date, indicative timing'],
    [0.94, 'revised date, current forecast, revised forecast'],
    [0.95, 'due date, delivery date, indicative timeframe'],
    [0.93, 'planned date, expected date, proposed date'],
    [0.92, 'due, timing, timeframe, time frame, deadline, target completion date'],
    [0.9, 'when, by when, completion date, expected completion, target completion'],
    [0.85, 'timeline, finish date, end date, forecast date, go live date, release date'],
    [0.85, 'datum, termin, falligkeit, fecha, data, date prevue, echeance, fecha limite, scadenza, prazo'],
    [0.8, 'completion, finish, go live, te ra, forecast'],
    [0.75, 'period, quarter'],
    [0.7, 'month, year, schedule, ra, ra tutuki'],
    [0.6, 'wa, taima'],
    [0.5, 'target'],
  ],
  start: [
    [1, 'start, start date'],
    [0.95, 'planned start, planned start date'],
    [0.9, 'begin, begin date, commencement date'],
    [0.85, 'from, commence, commencement, timatanga'],
    [0.8, 'start on, timata'],
    [0.95, 'forecast start, forecast start date, revised start'],
    [
      0.9,
      'beginn, anfang, startdatum, debut, date de debut, inicio, fecha de inicio, inizio, data inizio, data de inicio, begindatum',
    ],
  ],
  end: [
    [1, 'end, end date'],
    [0.97, 'finish, finish date'],
    [0.95, 'planned finish, planned end, planned end date'],
    [0.92, 'completion date'],
    [0.9, 'completion'],
    [0.85, 'expected completion, target completion date, until, mutunga, ra mutunga'],
    [0.8, 'due, due date, to, otinga'],
    [0.75, 'deadline'],
    [0.7, 'target date'],
    [0.95, 'forecast finish, forecast end, forecast end date, forecast finish date, revised finish, revised end'],
    [0.9, 'ende, enddatum, fin, date de fin, fecha de fin, fine, data fine, fim, data de fim, termino, einde'],
  ],
  funding: [
    [1, 'funding, funding status, expected funding pathway, funding pathway'],
    [0.97, 'funded'],
    [0.9, 'funding state, funding position'],
    [0.85, 'funding source, budget status'],
    [0.8, 'putea, tahua putea'],
    [0.75, 'funding type'],
  ],
  notes: [
    [1, 'note'],
    [0.97, 'comment'],
    [0.95, 'status comment, status note'],
    [0.9, 'remark, commentary'],
    [0.85, 'description, detail, tuhipoka'],
    [0.8, 'progress update, status update, further information, more information'],
    [0.75, 'korero'],
    [0.7, 'update, next step, rationale'],
    [0.65, 'context'],
    [0.85, 'notiz, notizen, bemerkung, remarque, nota, observacione, opmerking'],
  ],
  id: [
    [1, 'id, milestone id, initiative id, action id, task id, issue key, unique id'],
    [0.95, 'ref, ref no, reference number, milestone no, milestone number, action no'],
    [0.92, 'reference'],
    [0.9, 'uid, item no'],
    [0.85, 'no, number, key'],
    [0.75, 'code'],
    [0.7, 'tohutoro'],
  ],
};

/** Words that make a header mean something else: when a record was made, an amount, a contact. */
const VETO: Readonly<Partial<Record<HeaderRole, RegExp>>> = {
  date: /\b(?:creat|updat|modif|report|resolv|log|enter|approv|review|birth|actual|baseline|original|previous)/,
  start: /\b(?:creat|actual|baseline|original|previous)/,
  end: /\b(?:creat|actual|baseline|original|previous)/,
  leads: /\b(?:time|support|contact|email|phone|secondary)/,
  funding: /\b(?:amount|m|000|total|cost)\b/,
  title: /\b(?:status|date|owner|lead|type|rag|id|no|number|link|url|email)\b/,
};

const EXACT: ReadonlyMap<HeaderRole, ReadonlyMap<string, number>> = new Map(
  (Object.keys(PHRASES) as HeaderRole[]).map((role) => [
    role,
    new Map(
      PHRASES[role].flatMap(([sureness, phrases]) => phrases.split(', ').map((phrase) => [phrase, sureness] as const)),
    ),
  ]),
);

/**
 * How sure these header words name this role, 0 (not at all) to 1. A phrase that stands at the end of a longer header
 * counts for more than one at its start: in English the last word says what the thing is ("milestone date").
 */
export function namedAs(role: HeaderRole, words: string): number {
  const phrases = EXACT.get(role);
  const exact = phrases?.get(words);
  if (phrases === undefined || words === '') return 0;
  if (exact !== undefined) return exact;
  if (VETO[role]?.test(words) === true) return 0;
  let best = 0;
  for (const [phrase, sureness] of phrases) {
    // Words of two letters ("no", "to", "ra") say too little inside a longer header.
    if (phrase.length < 3 || !` ${words} `.includes(` ${phrase} `)) continue;
    const isLast = words.endsWith(` ${phrase}`);
    // "Key milestone" and "number of sites" are no identifiers.
    if (role === 'id' && !isLast) continue;
    best = Math.max(best, sureness * (isLast ? 0.85 : 0.6));
  }
  return best;
}
