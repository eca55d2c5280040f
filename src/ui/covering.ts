/** Windows in which the panel lies over all the rest, so that nothing else can have the focus. */
export const COVERING = '(max-width: 719.98px)';
