import { tick, untrack } from 'svelte';
import { alike } from '../base/alike';
import type { DayRange } from '../base/dayRange';
import { decodeAddress, encodeAddress } from './hashCodec';
import { tableId, type Address } from './hashAddress';
import { findNames, hideNames } from './hashNames';
import type { Mode } from './mode.svelte';
import type { Panel } from './panel.svelte';
import { daysInView } from './savedViewsLook';
import type { Session } from './session.svelte';
import type { Viewport } from './viewport.svelte';

/** The part of the browser's address after `#`, and the way back through those before it. */
export interface AddressLine {
  readonly read: () => string;
  /** Goes on to another address, from which Back leads to this one. */
  readonly push: (hash: string) => void;
  /** Puts another address in the place of this one. */
  readonly replace: (hash: string) => void;
}

/** What an address is made of, and put into. */
export interface Addressed {
  readonly session: Session;
  readonly viewport: Viewport;
  readonly mode: Mode;
  readonly panel: Panel;
}

/** What is said when an address does not fit what it is read for. */
export type AddressTrouble = 'other-table' | 'fits-partly' | 'read-partly';

/** How long what changes all the time rests before the address follows, in ms. Browsers refuse addresses that come too fast. */
const REST_MS = 300;

/**
 * Keeps the address in step with what is looked at, and what is looked at with the address (CONVENTIONS U16).
 *
 * Undo and Back: undo walks through everything that was chosen, edits of cells among it; Back walks through what was
 * looked at. Neither takes from the other's list, each adds to it: a Back is one more choice, that undo takes back; an
 * undo is one more look, that Back leaves again. What an address does not hold (edits, typed words) Back leaves alone.
 * Going back and forth therefore loses nothing, and every state has one address however it was reached.
 */
export class AddressKeeper {
  readonly #of: Addressed;
  readonly #line: AddressLine;
  readonly #onTrouble: (trouble: AddressTrouble) => void;
  /** An address that was there at the start, for a table that is not open yet. */
  #waiting: Address | undefined;
  /** Days that are to be shown once there is an axis to show them on. */
  #wanted = $state.raw<DayRange>();
  /** What was looked at last, and the part of it that makes steps of Back, as an address. */
  #last: Address;
  #step: string;
  /** What is looked at comes from an address: it is no new step. */
  #isReading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** All but the days, which change with every frame of a movement. */
  readonly #still: Omit<Address, 'days'> = $derived.by(() => {
    const { session, mode, panel } = this.#of;
    return {
      table: tableId(session.tables),
      view: hideNames(session.spec, session.usualSpec),
      mode: mode.now === mode.usual ? undefined : mode.now,
      panel: panel.open ? panel.tab : undefined,
    };
  });
  readonly #days: DayRange | undefined = $derived.by(() => this.#wanted ?? daysInView(this.#of.viewport));
  /** Zooming and the panel are not steps of their own: Back would take many of them to get anywhere. */
  readonly #stepNow: string = $derived(encodeAddress({ ...this.#still, days: undefined, panel: undefined }));
  get #address(): Address {
    return { ...this.#still, days: this.#days };
  }

  constructor(of: Addressed, line: AddressLine, onTrouble: (trouble: AddressTrouble) => void) {
    this.#of = of;
    this.#line = line;
    this.#onTrouble = onTrouble;
    this.#last = this.#address;
    this.#step = this.#stepNow;
    this.#begin();
  }

  /** Begins to follow, for as long as the component or effect that calls it lives. */
  follow(): void {
    let tables = this.#of.session.tables;
    $effect(() => {
      const { session } = this.#of;
      // Until all rows are read, names that the address asks for may be missing.
      if (session.part !== undefined || session.tables === tables) return;
      tables = session.tables;
      untrack(() => {
        this.#opened();
      });
    });
    $effect(() => {
      void this.#address;
      untrack(() => {
        this.#write();
      });
    });
    $effect(() => {
      const days = this.#wanted;
      if (days === undefined || this.#of.viewport.axis === undefined) return;
      // The axis of what is shown now comes first: the days are laid on it.
      void tick().then(() => {
        this.#of.viewport.show(days);
        this.#wanted = undefined;
      });
    });
    $effect(() => () => {
      this.#stopTimer();
    });
  }

  /** Writes what has not rested yet, before the page is left. */
  finish(): void {
    if (this.#timer === undefined) return;
    this.#stopTimer();
    this.#put(this.#last);
  }

  /** Shows what the address says: it was changed by Back, Forward or by hand. */
  readAgain(): void {
    this.#stopTimer();
    this.#waiting = undefined;
    this.#read();
  }

  #begin(): void {
    const read = decodeAddress(this.#line.read());
    if (read === undefined) return;
    if (read.address.table === tableId(this.#of.session.tables)) this.#show(read.address, read.isWhole);
    else if (!read.isWhole && read.address.table === '') this.#onTrouble('read-partly');
    else {
      this.#waiting = read.address;
      this.#onTrouble('other-table');
    }
  }

  /** Other tables are open. */
  #opened(): void {
    const address = this.#waiting;
    this.#waiting = undefined;
    if (address !== undefined) this.#show(address, true);
  }

  #read(): void {
    const read = decodeAddress(this.#line.read());
    if (read === undefined)
      this.#show({ ...this.#address, view: {}, days: undefined, mode: undefined, panel: undefined }, true);
    else this.#show(read.address, read.isWhole);
  }

  #show(address: Address, isWhole: boolean): void {
    const { session, viewport, mode, panel } = this.#of;
    const found = findNames(address.view, session);
    const { annotations } = session.choices.view;
    const view = { ...(annotations && { annotations }), ...found.view };
    this.#isReading = true;
    if (!alike({ ...session.usualSpec, ...view, houseStyle: session.spec.houseStyle }, session.spec))
      session.showView(view);
    mode.now = address.mode ?? mode.usual;
    if (address.panel === undefined) panel.close();
    else panel.show(address.panel);
    this.#wanted = address.days;
    if (address.days === undefined) viewport.fitAll();
    if (address.table !== tableId(session.tables)) this.#onTrouble('fits-partly');
    else if (!isWhole || !found.isWhole) this.#onTrouble('read-partly');
  }

  #write(): void {
    const [now, step] = [this.#address, this.#stepNow];
    const [before, stepBefore, isReading] = [this.#last, this.#step, this.#isReading];
    this.#isReading = false;
    if (step === stepBefore && now.panel === before.panel && alike(now.days, before.days)) return;
    this.#last = now;
    this.#step = step;
    const isResting = this.#timer !== undefined;
    this.#stopTimer();
    if (isReading) this.#put(now);
    else if (step === stepBefore) {
      this.#timer = setTimeout(() => {
        this.finish();
      }, REST_MS);
    } else {
      // The address that is left keeps where one was last.
      if (isResting) this.#put(before);
      this.#line.push(encodeAddress(now));
    }
  }

  #put(address: Address): void {
    const text = encodeAddress(address);
    if (text !== this.#line.read()) this.#line.replace(text);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
