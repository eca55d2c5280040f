import { firstText, type FileRecord } from './fileRecord';
import { isValueLike } from './valueLike';

const TOTAL = /^(grand |sub-? ?|overall |sum )?totals?\W*(\d[\d\s,.$%]*)?\W*$/i;
const TOTAL_OF =
  /^(grand |overall )?total (number of )?(milestones?|initiatives?|actions?|activities|projects?|items?|rows?|records?|funding|costs?|budget|amount|spend)\W*[\d\s,.$%]*$/i;
const STATISTIC =
  /^(sum|count|average|mean|median|min(imum)?|max(imum)?|std\.?( dev\.?)?|standard deviation|tapeke)\W*$/i;

/** True for rows that add the table up: "Total", "Grand total", "Total funding", or statistics over numbers. */
export function isTotalRow(record: FileRecord): boolean {
  const text = firstText(record);
  if (text.length > 60) return false;
  if (TOTAL.test(text)) return true;
  if (!TOTAL_OF.test(text) && !STATISTIC.test(text)) return false;
  const others = record.cells.filter((cell, i) => cell !== '' && i !== record.first);
  return (others.length > 0 || /\d/.test(text)) && others.every((cell) => isValueLike(cell) && /\d/.test(cell));
}
