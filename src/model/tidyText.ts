const BULLETS = /^(?:[•·‣⁃▪▫■□●○◦➢►✓*–—-]\s+|[•·‣⁃▪■●◦➢►]\s*)+/u;

/** One line: white space inside collapsed, outside taken off. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One line without the bullet a document printed before it (CONVENTIONS 9, trap 13). Otherwise verbatim. */
export function tidyTitle(text: string): string {
  const tidy = tidyText(text);
  return tidy.replace(BULLETS, '').trim() || tidy;
}

/** True when a cell holds nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** True for cells that say "nothing here" in so many signs: blank, `-`, N/A, n.a., none, nil, ND. */
export function saysNothing(text: string): boolean {
  return /^(?:[-\u2010-\u2015\u2212.]*|#?n\s*[/.]?\s*a\.?|\(?none\)?|nil|null|n\.?\s?d\.?|\(blank\)|not applicable)$/i.test(
    text.trim(),
  );
}
