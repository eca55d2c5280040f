/**
 * The function with its answers kept for as long as what it was asked about is. For pure functions of things that never
 * change, such as a plan.
 */
export function keepAnswers<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (about) => {
    const found = known.get(about);
    if (found !== undefined) return found.answer;
    const fresh = answer(about);
    known.set(about, { answer: fresh });
    return fresh;
  };
}

/** The same for functions that are asked several things about one thing; `what` is a word. */
export function keepAnswersBy<K extends object, W extends string, V>(
  answer: (about: K, what: W) => V,
): (about: K, what: W) => V {
  const known = keepAnswers((about: K) => ({ about, answers: new Map<W, { readonly answer: V }>() }));
  return (about, what) => {
    const { answers } = known(about);
    const found = answers.get(what);
    if (found !== undefined) return found.answer;
    const fresh = answer(about, what);
    answers.set(what, { answer: fresh });
    return fresh;
  };
}
