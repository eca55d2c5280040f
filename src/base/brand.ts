declare const brand: unique symbol;

/** A `T` that must not be mixed with other `T`s: `Brand<number, 'Day'>` is a number that only day arithmetic makes. */
export type Brand<T, Tag extends string> = T & { readonly [brand]: Tag };
