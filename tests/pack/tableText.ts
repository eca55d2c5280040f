/** A cell as a CSV file has it. */
export const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
