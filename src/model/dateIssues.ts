import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { DateFinding } from './dates/dateReading';
import { listLines } from './listWords';

/** Where a finding was made. */
export interface CellPlace {
  readonly file: string;
  readonly line: number;
  readonly column: string | undefined;
  /** The cell as written. */
  readonly value: string;
}

/** Findings that only inform and are alike more often than this are told once, with their lines. */
const MOST_ALIKE = 3;

/** The findings of date cells as issues. Warnings and errors stay one for each cell. */
export class DateIssues {
  readonly #issues: Issue[] = [];

  add(finding: Omit<DateFinding, 'repairs'> & Partial<DateFinding>, place: CellPlace): void {
    const { code, severity, message, remedy, repairs = [] } = finding;
    this.#issues.push(issue({ code, severity, message, remedy, repairs, ...place }));
  }

  list(): readonly Issue[] {
    const alike = new Map<string, Issue[]>();
    for (const each of this.#issues) {
      const key = JSON.stringify([each.code, each.column, each.value, each.message]);
      const group = alike.get(key);
      if (group === undefined) alike.set(key, [each]);
      else group.push(each);
    }
    return [...alike.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined || first.severity !== 'info' || group.length <= MOST_ALIKE) return group;
      const lines = group.map((each) => each.line ?? 0);
      return [{ ...first, message: `${first.message} So in ${String(group.length)} rows: ${listLines(lines)}.` }];
    });
  }
}
