import type { Day } from '../base/day';
import type { RawTable } from '../csv/rawTable';
import type { FigureText } from '../view/viewSpec';
import { NO_CHOICES, type Choices } from './choices';
import type { Sample } from './firstSample';
import { History, type Moment } from './history.svelte';
import type { PackInfo } from './packInfo';
import type { OpenState } from './withOpened';

/** What comes with a table beside its rows: a sample has words of its own, a file of the user's has none. */
export interface Companion {
  readonly sample: Sample | undefined;
  readonly text: Partial<FigureText>;
  readonly documentDate: Day | undefined;
  /** The page that the plan was saved as; `undefined`: it comes from a table or a project. */
  readonly pack: PackInfo | undefined;
}

export const NO_COMPANION: Companion = { sample: undefined, text: {}, documentDate: undefined, pack: undefined };

/** What a sample comes with. */
export function companionOf(sample: Sample): Companion {
  const { title, source, asAt, documentDate } = sample;
  return { ...NO_COMPANION, sample, text: { title, source, asAt }, documentDate };
}

/** The first rows of a file, shown while the rest is being read. */
interface Head {
  readonly table: RawTable;
  readonly choices: Choices;
  readonly occasion: number;
}

/**
 * The tables that are open and the choices made about them, with their past. While a large file is being read, its
 * first rows stand in front of them: they can be looked at in every way, but not edited, and leave no trace in the past.
 */
export class OpenPlan {
  #tables = $state.raw<readonly RawTable[]>([]);
  #companion = $state.raw<Companion>(NO_COMPANION);
  #occasion = $state(0);
  /** Counts what was shown. */
  #shown = 0;
  #planNumber = $state(0);
  #head = $state.raw<Head>();
  readonly #history = new History<Choices>(NO_CHOICES);

  readonly tables: readonly RawTable[] = $derived(this.#head === undefined ? this.#tables : [this.#head.table]);
  readonly choices: Choices = $derived(this.#head?.choices ?? this.#history.present);
  readonly companion: Companion = $derived(this.#head === undefined ? this.#companion : NO_COMPANION);
  /** Another number for everything new to look at. The first rows of a file and the whole of it are one occasion. */
  readonly occasion: number = $derived(this.#head?.occasion ?? this.#occasion);
  readonly canUndo: boolean = $derived(this.#head === undefined && this.#history.canUndo);
  readonly canRedo: boolean = $derived(this.#head === undefined && this.#history.canRedo);

  /** The first rows of a file, as long as there is no more of it. */
  get head(): RawTable | undefined {
    return this.#head?.table;
  }

  /** Another number for another plan in the place of the one before. Tables that are added to it leave it the same. */
  get planNumber(): number {
    return this.#planNumber;
  }

  /** What is open, whatever stands in front of it. */
  get whole(): OpenState {
    return { tables: this.#tables, choices: this.#history.present };
  }

  /** Makes the choices these; false when they ask more of the first rows than to be looked at. */
  change(next: Choices, topic?: string): boolean {
    if (this.#head === undefined) this.#history.change(next, topic);
    else if (isAboutPlan(next, this.#head.choices)) return false;
    else this.#head = { ...this.#head, choices: next };
    return true;
  }

  undo(): void {
    if (this.canUndo) this.#history.undo();
  }

  redo(): void {
    if (this.canRedo) this.#history.redo();
  }

  /** Shows something else; there is nothing to undo. `companion`: `undefined` when what was open is still part of it. */
  show(next: OpenState, companion: Companion | undefined): void {
    const head = this.#head;
    this.#head = undefined;
    this.#occasion = head?.occasion ?? ++this.#shown;
    this.#tables = next.tables;
    if (companion !== undefined) {
      this.#companion = companion;
      this.#planNumber++;
    }
    // What was chosen while there were only the first rows is how the person wants to see the whole.
    this.#history.reset(head === undefined ? next.choices : { ...next.choices, ...lookOf(head.choices) });
  }

  /** Shows the first rows of a file in front of all that is open. */
  showHead(table: RawTable, choices: Choices): void {
    this.#head = { table, choices, occasion: ++this.#shown };
  }

  /** Puts back what was open before the first rows of a file were shown. */
  endHead(): void {
    this.#head = undefined;
  }

  /** The choices with their past and future as they are now, to come back to. */
  get moment(): Moment<Choices> {
    return this.#history.moment;
  }

  goBack(moment: Moment<Choices>): void {
    this.#history.moment = moment;
  }
}

/** How a plan is looked at, whatever is in it. */
function lookOf({ view, text, page, saving }: Choices): Pick<Choices, 'view' | 'text' | 'page' | 'saving'> {
  return { view, text, page, saving };
}

/** True when the two differ in what the plan is made of. */
export function isAboutPlan(a: Choices, b: Choices): boolean {
  return (
    a.mappings !== b.mappings ||
    a.repairs !== b.repairs ||
    a.restored !== b.restored ||
    a.answers !== b.answers ||
    a.accepted !== b.accepted ||
    a.documentDate !== b.documentDate ||
    a.numericOrder !== b.numericOrder ||
    a.europeanMonths !== b.europeanMonths
  );
}
