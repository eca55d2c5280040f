import type { LiveBand } from '../../../layout/live/liveLanes';
import type { MilestoneId } from '../../../model/milestone';
import { laneWords } from '../../../scene/marks/laneWords';
import { milestoneName } from '../../../view/milestoneWords';
import type { TimelineView } from '../../../view/timelineView';

/** Beyond this the names of lanes with what they hold have to do, and the table (CONVENTIONS A20). */
const MOST = 10_000;

/** So many are made at once: the page stays quick to answer. */
const AT_ONCE = 250;

/** A list of all milestones by lanes, of which those are hidden that are drawn elsewhere. */
export class FarList {
  /** Holds the list; `far` in a test or a style. */
  readonly root = document.createElement('div');
  readonly #items = new Map<MilestoneId, HTMLElement>();
  #hidden: ReadonlySet<MilestoneId> = new Set();
  #timer = 0;

  constructor() {
    this.root.className = 'far';
    this.root.setAttribute('role', 'group');
  }

  name(label: string): void {
    this.root.setAttribute('aria-label', label);
  }

  /** Lists the milestones of a view, a piece whenever there is time. */
  list(view: TimelineView, lanes: readonly LiveBand[]): void {
    this.stop();
    this.root.replaceChildren();
    this.#items.clear();
    const entries = this.#entries(view, lanes);
    const step = (): void => {
      for (let made = 0; made < AT_ONCE; made += 1) if (entries.next().done === true) return;
      this.#timer = requestIdleCallback(step);
    };
    this.#timer = requestIdleCallback(step);
  }

  /** Hides those that are drawn, and shows the others. */
  hide(drawn: ReadonlySet<MilestoneId>): void {
    for (const id of this.#hidden) if (!drawn.has(id)) this.#items.get(id)?.removeAttribute('class');
    for (const id of drawn) if (!this.#hidden.has(id)) this.#items.get(id)?.setAttribute('class', 'drawn');
    this.#hidden = drawn;
  }

  stop(): void {
    cancelIdleCallback(this.#timer);
  }

  /** Makes the entries one by one. */
  *#entries(view: TimelineView, lanes: readonly LiveBand[]): Generator<undefined> {
    for (const { lane } of lanes) {
      // One element for each, not a list with entries and buttons: the browser walks all of them with every frame.
      const list = document.createElement('div');
      list.setAttribute('role', 'group');
      list.setAttribute('aria-label', laneWords(lane).words);
      this.root.append(list);
      for (const { milestone } of lane.items) {
        if (this.#items.has(milestone.id)) continue;
        if (this.#items.size >= MOST) return;
        const entry = document.createElement('div');
        entry.setAttribute('role', 'button');
        entry.tabIndex = -1;
        entry.dataset['far'] = milestone.id;
        // Not as words in it: to lay out words that nobody sees takes 8 kB for each milestone.
        entry.setAttribute('aria-label', milestoneName(milestone, view));
        if (this.#hidden.has(milestone.id)) entry.className = 'drawn';
        this.#items.set(milestone.id, entry);
        list.append(entry);
        yield;
      }
    }
  }
}

/** The milestone of an entry that was pressed. */
export function farIdOf(target: EventTarget | null): MilestoneId | undefined {
  return target instanceof HTMLElement ? (target.dataset['far'] as MilestoneId | undefined) : undefined;
}
