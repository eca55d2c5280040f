import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping } from '../model/columnMapping';
import type { Plan } from '../model/milestone';
import type { PlanContext } from '../model/readPlan';
import type { MappingSuggestion } from '../model/suggestMapping';
import { openFindings } from './accepted';
import { Answering } from './answering';
import type { Choices } from './choices';
import { Edits } from './edits';
import { milestonePlaces, type MilestonePlaces } from './milestonePlaces';
import { combined, planOf, suggestionOf } from './readings';

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
      titleAt: (index) => source.tables()[index]?.columns.indexOf(this.mappingOf(index).title[0] ?? '') ?? 0,
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
  readonly plan: Plan = $derived.by(() => {
    const { context } = this;
    const plans = this.editedTables.map((table, i) => planOf(table, this.mappingOf(i), context));
    return combined(plans, this.#answers);
  });
  /** The milestone that begins on a line of a file, if one does. */
  readonly milestoneAt: MilestonePlaces = $derived(milestonePlaces(this.plan));
  /** The findings that nobody has accepted: those about files and columns in use beside those about cells. */
  readonly findings: readonly Issue[] = $derived(openFindings(this.plan.issues, this.#accepted));

  mappingOf(index: number): ColumnMapping {
    const mapping = this.#mappings[index] ?? this.suggestions[index]?.mapping;
    if (mapping === undefined) throw new Error(`missing mapping of table ${String(index)}`);
    return mapping;
  }
}
