import { tick } from 'svelte';
import type { DayRange } from '../../base/dayRange';
import type { MilestoneId } from '../../model/milestone';
import { statedDaysOf } from '../../view/statedDays';
import { laneOf, milestoneOf } from './inView';
import type { LaidOutPlace } from './laidOutPlace.svelte';
import { markOf } from './markElement';
import type { TimelineStage } from './timelineStage';

/** The way to milestones that are not in view: they are moved to, and have the keyboard where that is asked for. */
export class MarkReach {
  readonly #stage: TimelineStage;
  readonly #laidOut: LaidOutPlace;
  /** Another gesture begins: what was being zoomed comes to rest. */
  readonly #rest: () => void;
  /** The milestone that had the keyboard when its element went: when one form takes the place of the other. */
  #lost: MilestoneId | undefined;

  constructor(stage: TimelineStage, laidOut: LaidOutPlace, rest: () => void) {
    this.#stage = stage;
    this.#laidOut = laidOut;
    this.#rest = rest;
  }

  /** Brings a milestone into view: unfolds its lane, zooms in where it is too small to be drawn, and moves there. */
  async reveal(id: MilestoneId): Promise<void> {
    const { session, selection, viewport } = this.#stage;
    const { view } = session;
    const lane = laneOf(view, id);
    if (lane === undefined) return;
    if (lane.folded) session.changeView({ folded: session.spec.folded.filter((key) => key !== lane.foldedKey) });
    await tick();
    const { drawing } = this.#stage;
    if (drawing?.isDense(id) === true) {
      viewport.zoomBy(drawing.zoomToOpen(id) / viewport.zoom);
      await this.#layOutAround(this.#daysOf(id));
    }
    await this.#bring(id);
    await tick();
    const { drawing: drawn, root } = this.#stage;
    markOf(root, id)?.scrollIntoView({ block: drawn === undefined ? 'center' : 'nearest', inline: 'nearest' });
    selection.focused = id;
    if (document.activeElement === null || document.activeElement === document.body) markOf(root, id)?.focus();
  }

  /** Gives the keyboard to a milestone, wherever it is. */
  async focus(id: MilestoneId): Promise<void> {
    this.#stage.selection.focused = id;
    await tick();
    await this.#bring(id);
    await tick();
    const { drawing, root } = this.#stage;
    const mark = markOf(root, id);
    mark?.focus({ preventScroll: true });
    if (drawing === undefined) mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The element that has the keyboard is about to go. */
  keep(id: MilestoneId | undefined): void {
    this.#lost = id;
    void this.giveBack();
  }

  /** Gives the keyboard back to the milestone that had it, once there is something to give it to. */
  async giveBack(): Promise<void> {
    await tick();
    const id = this.#lost;
    const { isWhole, drawing, root } = this.#stage;
    if (id === undefined || (!isWhole && drawing === undefined)) return;
    this.#lost = undefined;
    const mark = markOf(root, id);
    if (mark === undefined) await this.focus(id);
    else mark.focus({ preventScroll: true });
  }

  /** Scrolls a milestone into view, placing those around it first where it is far away. */
  async #bring(id: MilestoneId): Promise<void> {
    this.#rest();
    const { drawing } = this.#stage;
    if (drawing === undefined || drawing.bring(id)) return;
    const days = this.#daysOf(id);
    if (days === undefined) return;
    await this.#layOutAround(days);
    this.#stage.drawing?.bring(id);
  }

  async #layOutAround(days: DayRange | undefined): Promise<void> {
    if (days !== undefined) this.#stage.viewport.centre(days);
    this.#laidOut.catchUp();
    await tick();
  }

  #daysOf(id: MilestoneId): DayRange | undefined {
    return statedDaysOf(milestoneOf(this.#stage.session.view, id)?.phases ?? []);
  }
}
