/**
 * Stands at the start of a row that would be taken for something else (a total, a note) and that a person wants as a
 * row. It shows nowhere, no program writes it by itself, and reading takes it off.
 */
export const ROW_MARK = '\u2060\u2060';
