/** `2025/26`, the financial year that starts in July of the year, as CONVENTIONS L8 writes it. */
export function financialYearName(start: number): string {
  return `${String(start)}/${String((start + 1) % 100).padStart(2, '0')}`;
}
