import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import type { PlanReading, PlanRequest } from '../importing/reading';
import type { ColumnMapping } from '../model/columnMapping';
import type { Plan } from '../model/milestone';
import type { PlanContext } from '../model/readPlan';
import type { MappingSuggestion } from '../model/suggestMapping';
import { openFindings } from './accepted';
import { Answering } from './answering';
import type { Choices } from './choices';
import { editedTable, Edits } from './edits';
import { milestonePlaces, type MilestonePlaces } from './milestonePlaces';
import { keepPlan, NO_PLAN, planAtHand, suggestionOf } from './readings';
import type { OpenState } from './withOpened';

/** Where the reader of a plan finds what it reads, and what it does with changes made through it. */
interface PlanSource {
  readonly tables: () => readonly RawTable[];
  readonly choices: () => Choices;
  readonly change: (choices: Partial<Choices>) => void;
}

/** The plan that the open tables make: tables -> edits -> columns -> plan -> findings, each computed from the one before. */
export class PlanReader {
  readonly #source: PlanSource;
  /** What was changed in the tables by hand. */
  readonly edits: Edits;
  /** What was said about the findings. */
  readonly answering: Answering;

  constructor(source: PlanSource) {
    this.#source = source;
    this.edits = new Edits({
      repairs: () => this.#repairs,
      restored: () => this.#restored,
      tables: source.tables,
      titleAt: (index) => titleAt(source.tables()[index], this.mappingOf(index)),
      change: source.change,
    });
    this.answering = new Answering({ said: source.choices, change: source.change });
  }

  // What the plan is made of, apart from the choices that only show it: typing a title must not read the tables again.
  readonly #repairs = $derived.by(() => this.#source.choices().repairs);
  readonly #restored = $derived.by(() => this.#source.choices().restored);
  readonly #mappings = $derived.by(() => this.#source.choices().mappings);
  readonly #documentDate = $derived.by(() => this.#source.choices().documentDate);
  readonly #numericOrder = $derived.by(() => this.#source.choices().numericOrder);
  readonly #europeanMonths = $derived.by(() => this.#source.choices().europeanMonths);
  readonly #answers = $derived.by(() => this.#source.choices().answers);
  readonly #accepted = $derived.by(() => this.#source.choices().accepted);

  readonly suggestions: readonly MappingSuggestion[] = $derived.by(() => this.#source.tables().map(suggestionOf));
  /** The tables as they are read: with the edits. */
  readonly editedTables: readonly RawTable[] = $derived.by(() => this.edits.apply());
  /** What the reader knows besides the cells. */
  readonly context: PlanContext = $derived({
    documentDate: this.#documentDate,
    numericOrder: this.#numericOrder,
    europeanMonths: this.#europeanMonths,
    answers: this.#answers,
  });
  /** What the plan is to be read from. */
  readonly request: PlanRequest = $derived({
    tables: this.editedTables,
    mappings: this.editedTables.map((_, i) => this.mappingOf(i)),
    context: this.context,
  });
  /** Counts the plans that a worker has read: one that was not at hand may be now. */
  #read = $state(0);
  /** The plan that was last at hand, shown while a worker reads another. */
  #last: Plan = NO_PLAN;
  readonly #atHand: Plan | undefined = $derived.by(() => {
    void this.#read;
    const plan = planAtHand(this.request);
    if (plan !== undefined) this.#last = plan;
    return plan;
  });
  /** The plan as asked for, or, as long as a worker reads that, the one from before. */
  readonly plan: Plan = $derived.by(() => this.#atHand ?? this.#last);
  /** True while the plan is not what is asked for: a worker has to read it. */
  readonly isBehind: boolean = $derived(this.#atHand === undefined);
  /** The milestone that begins on a line of a file, if one does. */
  readonly milestoneAt: MilestonePlaces = $derived(milestonePlaces(this.plan));
  /** The findings that nobody has accepted: those about files and columns in use beside those about cells. */
  readonly findings: readonly Issue[] = $derived(openFindings(this.plan.issues, this.#accepted));

  /** Takes a plan that a worker has read. */
  take(request: PlanRequest, reading: PlanReading): void {
    keepPlan(request, reading);
    this.#read += 1;
  }

  mappingOf(index: number): ColumnMapping {
    const mapping = this.#mappings[index] ?? this.suggestions[index]?.mapping;
    if (mapping === undefined) throw new Error(`missing mapping of table ${String(index)}`);
    return mapping;
  }
}

/** What the plan of these tables would be read from. */
export function requestFor({ tables, choices }: OpenState): PlanRequest {
  const { documentDate, numericOrder, europeanMonths, answers } = choices;
  const mappings = tables.map((table, i) => choices.mappings[i] ?? suggestionOf(table).mapping);
  return {
    tables: tables.map((table, i) => editedTable(table, choices, titleAt(table, mappings[i]))),
    mappings,
    context: { documentDate, numericOrder, europeanMonths, answers },
  };
}

/** Place of the column that the words of restored lines go to. */
function titleAt(table: RawTable | undefined, mapping: ColumnMapping | undefined): number {
  return table?.columns.indexOf(mapping?.title[0] ?? '') ?? 0;
}
