import type { Milestone } from '../model/milestone';
import { searchMilestones, type SearchResult } from '../view/searchMilestones';
import { paced } from './paced';

/** Where a search looks, and what it does with a match. */
export interface FindSources {
  readonly milestones: () => readonly Milestone[];
  readonly isShown: () => (milestone: Milestone) => boolean;
  readonly goTo: (milestone: Milestone) => void;
}

/** More matches than this are not listed; the keys still walk through all of them. */
const MOST_LISTED = 50;

/** A search: what was typed, what it finds, and which match was gone to. Knows nothing of the screen. */
export class Find {
  readonly #sources: FindSources;
  query = $state('');
  /** What the query found; `undefined` before there is one. Of an older query while a large plan is searched. */
  result = $state.raw<SearchResult>();
  /** The list of matches is open. */
  isOpen = $state(false);
  /** The match that was gone to, counted from 0. */
  at = $state<number>();
  #turn = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(sources: FindSources) {
    this.#sources = sources;
  }

  /** The matches to list, the best first. */
  readonly listed: readonly Milestone[] = $derived(this.result?.found.slice(0, MOST_LISTED) ?? []);

  get count(): number {
    return this.result?.found.length ?? 0;
  }

  /** Looks for these words from now on. */
  type(query: string): Promise<void> {
    this.query = query;
    this.at = undefined;
    this.isOpen = query.trim() !== '';
    return this.refresh();
  }

  /** Looks again: the plan may be another, or other milestones shown. */
  refresh(): Promise<void> {
    const turn = (this.#turn += 1);
    this.#work = this.#search(turn);
    return this.#work;
  }

  /** Goes to a match of the list. */
  pick(index: number): void {
    const milestone = this.result?.found[index];
    if (milestone === undefined) return;
    this.at = index;
    this.isOpen = false;
    this.#sources.goTo(milestone);
  }

  /** Goes to the next match, or the one before; after the last comes the first. Waits for a search that runs. */
  async step(by: 1 | -1): Promise<void> {
    await this.#work;
    if (this.count === 0) return;
    const from = this.at ?? (by === 1 ? -1 : 0);
    this.pick((from + by + this.count) % this.count);
  }

  clear(): void {
    void this.type('');
  }

  async #search(turn: number): Promise<void> {
    if (this.query.trim() === '') {
      this.result = undefined;
      return;
    }
    const { milestones, isShown } = this.#sources;
    const isWanted = (): boolean => turn === this.#turn;
    const result = await paced(searchMilestones(this.query, milestones(), isShown()), isWanted);
    if (result === undefined || !isWanted()) return;
    this.result = result;
    if (this.at !== undefined && this.at >= result.found.length) this.at = undefined;
  }
}
