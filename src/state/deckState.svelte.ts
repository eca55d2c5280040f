import type { Day } from '../base/day';
import type { Size } from '../base/geometry';
import type { DeckContent } from '../deck/deckContent';
import { withRegenerated } from '../deck/editDeck';
import { generateDeck } from '../deck/generateDeck';
import { slidesOf, type Slides } from '../deck/slides';
import type { Deck, DeckPart } from '../deck/step';
import type { Session } from './session.svelte';

/** The presentation of what is open: generated from what is shown until someone edits it. Loaded when it is asked for. */
export class DeckState {
  readonly #session: Session;
  readonly #today: () => Day;

  constructor(session: Session, today: () => Day) {
    this.#session = session;
    this.#today = today;
  }

  readonly content: DeckContent = $derived.by(() => {
    const { plan, spec, text, isToCheck } = this.#session;
    return { plan, spec, text, isToCheck };
  });

  readonly deck: Deck = $derived.by(() => this.#session.choices.deck ?? this.generated('lane'));

  /** False as long as the steps follow from the plan and the view alone. */
  get isEdited(): boolean {
    return this.#session.choices.deck !== undefined;
  }

  /** A step of undo; changes in a row with the same `topic`, such as typing a title, are one. */
  change(deck: Deck, topic?: string): void {
    this.#session.changeDeck(deck, topic);
  }

  /** The deck as it is generated now. "What comes next" counts from the "as at" day or, without one, from today. */
  generated(by: DeckPart): Deck {
    return generateDeck(this.content, { by, from: this.content.text.asAt ?? this.#today() });
  }

  /** Generates the steps anew; those of a person's own, and what they wrote, stay. */
  regenerate(by: DeckPart): void {
    this.change(withRegenerated(this.deck, this.generated(by)));
  }

  /** The slides as they are now, for a screen of this shape. */
  slides(shape: Size): Slides {
    return slidesOf(this.deck, this.content, shape);
  }
}

const STATES = new WeakMap<Session, DeckState>();

/** The one presentation of a session: whoever shows and whoever edits it mean the same. */
export function deckStateOf(session: Session, today: () => Day): DeckState {
  const state = STATES.get(session) ?? new DeckState(session, today);
  STATES.set(session, state);
  return state;
}
