/** Shorter words have too many neighbours to tell a slip from another word. */
const SHORTEST = 4;

/** True for a word that may be mistyped: long enough, and not a number, which nobody wants to see another one for. */
export function canBeSlip(typed: string): boolean {
  return typed.length >= SHORTEST && /\p{L}/u.test(typed);
}

/**
 * True when the typed word is the word, or its beginning, but for one slip: a wrong letter, one too many, one missing,
 * or two swapped. The beginning is enough because words are looked for while they are being typed.
 */
export function isOneSlipFrom(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  if (same === typed.length) return true;
  const goesOn = (from: number, at: number): boolean => word.startsWith(typed.slice(from), at);
  return (
    (same < word.length && goesOn(same + 1, same + 1)) ||
    goesOn(same + 1, same) ||
    goesOn(same, same + 1) ||
    (typed[same] === word[same + 1] && typed[same + 1] === word[same] && goesOn(same + 2, same + 2))
  );
}
