import type fc from 'fast-check';

/** A way in for what others have written, and what must hold for whatever comes in. */
export interface FuzzTarget {
  readonly name: string;
  /** Of the property, for people: what is made up and what is asked of it. */
  readonly about: string;
  readonly property: () => fc.IProperty<unknown> | fc.IAsyncProperty<unknown>;
  /** How many cases `npm test` takes: seconds in all. */
  readonly few: number;
}
