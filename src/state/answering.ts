import type { Issue, Question } from '../base/issue';
import { NO_ANSWERS } from '../model/answers';
import type { Answers, WrappedAnswer, YearAnswer, YearBasis } from '../model/answers';
import { acceptanceOf } from './accepted';
import type { Acceptance } from './accepted';
import type { Choices } from './choices';
import type { OfferScope } from './offers';

/** What was said about findings. */
type Said = Pick<Choices, 'answers' | 'accepted'>;

/** What the answers of a session are about, and how a change gets there. */
export interface AnsweringHost {
  readonly said: () => Said;
  readonly change: (said: Partial<Said>) => void;
}

/** Anything that was said, in the list of what can be asked again. */
export type Saying =
  | { readonly kind: 'apart'; readonly names: readonly string[] }
  | { readonly kind: 'wrapped'; readonly answer: WrappedAnswer }
  | { readonly kind: 'years'; readonly answer: YearAnswer }
  | { readonly kind: 'accepted'; readonly acceptance: Acceptance };

/** The answers to what findings ask, and the readings that were accepted: each is one step of undo (CONVENTIONS U14). */
export class Answering {
  readonly #host: AnsweringHost;

  constructor(host: AnsweringHost) {
    this.#host = host;
  }

  /** All that was said, in the order of the questions. */
  get list(): readonly Saying[] {
    const { answers, accepted } = this.#host.said();
    return [
      ...answers.apart.map((names): Saying => ({ kind: 'apart', names })),
      ...answers.wrapped.map((answer): Saying => ({ kind: 'wrapped', answer })),
      ...answers.years.map((answer): Saying => ({ kind: 'years', answer })),
      ...accepted.map((acceptance): Saying => ({ kind: 'accepted', acceptance })),
    ];
  }

  /** The spellings are different names: each makes a lane of its own. */
  keepApart(question: Extract<Question, { kind: 'one-name' }>): void {
    const names = question.spellings.map(({ text }) => text);
    this.#answer({ apart: [...this.#answers.apart, names] });
  }

  /** The cells that follow each other are one name, or are not. */
  sayWrapped(finding: Issue, parts: readonly string[], isOne: boolean): void {
    const { file, line, column } = finding;
    if (file === undefined || line === undefined || column === undefined) return;
    this.#answer({ wrapped: [...this.#answers.wrapped, { file, line, column, parts, isOne }] });
  }

  /** What the bare years of a column stand for. */
  sayYears(finding: Issue, basis: YearBasis): void {
    const { file, column } = finding;
    if (file === undefined || column === undefined) return;
    this.#answer({ years: [...this.#answers.years, { file, column, basis }] });
  }

  /** The finding is read as it should be: in this cell, its equals, or its column. */
  accept(finding: Issue, scope: OfferScope): void {
    this.#host.change({ accepted: [...this.#host.said().accepted, acceptanceOf(finding, scope)] });
  }

  /** Takes back what was said, so that it is asked again. */
  askAgain(saying: Saying): void {
    const { answers, accepted } = this.#host.said();
    switch (saying.kind) {
      case 'apart':
        this.#answer({ apart: answers.apart.filter((names) => names !== saying.names) });
        break;
      case 'wrapped':
        this.#answer({ wrapped: answers.wrapped.filter((answer) => answer !== saying.answer) });
        break;
      case 'years':
        this.#answer({ years: answers.years.filter((answer) => answer !== saying.answer) });
        break;
      case 'accepted':
        this.#host.change({ accepted: accepted.filter((one) => one !== saying.acceptance) });
    }
  }

  get #answers(): Answers {
    return this.#host.said().answers;
  }

  #answer(answer: Partial<Answers>): void {
    const next = { ...this.#answers, ...answer };
    const isNone = next.apart.length + next.wrapped.length + next.years.length === 0;
    this.#host.change({ answers: isNone ? NO_ANSWERS : next });
  }
}

/** What was said about other files: a file that is cut into cells in another way is asked about anew. */
export function saidElsewhere({ answers, accepted }: Said, file: string): Said {
  const elsewhere = (each: { readonly file: string | undefined }): boolean => each.file !== file;
  return {
    answers: {
      ...answers,
      wrapped: answers.wrapped.filter(elsewhere),
      years: answers.years.filter(elsewhere),
    },
    accepted: accepted.filter(elsewhere),
  };
}
