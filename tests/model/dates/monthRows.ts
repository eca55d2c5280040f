import { phraseRows } from './phraseRows';

/** Months, ranges and thirds of months, seasons; read with the document date 18 July 2024. */
export const MONTH_ROWS = phraseRows(String.raw`
June – August 2025 | 2025-06-01..2025-08-31 | month range | stated | 2025-06/2025-08 |
Nov 2025 - Feb 2026 | 2025-11-01..2026-02-28 | month range | stated | 2025-11/2026-02 |
Nov – Feb 2026 | 2025-11-01..2026-02-28 | month range | stated | 2025-11/2026-02 | INFERRED_YEAR
June/July 2025 | 2025-06-01..2025-07-31 | month range | stated | 2025-06/2025-07 |
June or July 2025 | 2025-06-01..2025-07-31 | month | alternative | [2025-06,2025-07] | ALTERNATIVES
June and July 2025 | 2025-06-01..2025-07-31 | month range | stated | 2025-06/2025-07 |
March, June and September 2025 | 2025-03-01..2025-09-30 | month | alternative | {2025-03,2025-06,2025-09} | ALTERNATIVES
mid June 2025 | 2025-06-11..2025-06-20 | third of month | approximate | 2025-06-11~/2025-06-20~ | APPROX
from June 2025 to August 2026 | 2025-06-01..2026-08-31 | month range | stated | 2025-06/2026-08 |
between March and June 2026 | 2026-03-01..2026-06-30 | month range | stated | 2026-03/2026-06 |
Summer 2025/26 | 2025-12-01..2026-02-28 | season | approximate | 2025-30 | SEASON
summer 2025 | 2025-12-01..2026-02-28 | season | approximate | 2025-30 | SEASON
autumn 2025/26 | 2026-03-01..2026-05-31 | season | approximate | 2026-31 | SEASON
winter 2025 | 2025-06-01..2025-08-31 | season | approximate | 2025-32 | SEASON
2025-06/2025-09 | 2025-06-01..2025-09-30 | month range | stated | 2025-06/2025-09 |
{2024-08,2024-12} | 2024-08-01..2024-12-31 | month | alternative | {2024-08,2024-12} | ALTERNATIVES
07/2025 | 2025-07-01..2025-07-31 | month | stated | 2025-07 |
2024-07 | 2024-07-01..2024-07-31 | month | stated | 2024-07 |
2024-07-XX | 2024-07-01..2024-07-31 | month | stated | 2024-07-XX |
2025-21 | 2025-09-01..2025-11-30 | season | approximate | 2025-21 | APPROX
Sept '22 | 2022-09-01..2022-09-30 | month | stated | 2022-09 | TWO_DIGIT_YEAR
Sep-45 | 2045-09-01..2045-09-30 | month | stated | 2045-09 | TWO_DIGIT_YEAR
June 2026 subject to Cabinet | 2026-06-01..2026-06-30 | month | stated | 2026-06 | TRAILING_TEXT
Hōngongoi 2025 | 2025-07-01..2025-07-31 | month | stated | 2025-07 |
Whiringa-ā-nuku 2025 | 2025-10-01..2025-10-31 | month | stated | 2025-10 |
Tīhema 2025 | 2025-12-01..2025-12-31 | month | stated | 2025-12 |
Sept. 2022 | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
July | 2024-07-01..2024-07-31 | month | stated, inferred | 2024-07 | INFERRED_YEAR
June 2025; Dec 2025 | 2025-06-01..2025-12-31 | month | alternative | {2025-06,2025-12} | ALTERNATIVES
June 2025\nDec 2025 | 2025-06-01..2025-12-31 | month | alternative | {2025-06,2025-12} | ALTERNATIVES
• June 2025 | 2025-06-01..2025-06-30 | month | stated | 2025-06 |
May 2025 | 2025-05-01..2025-05-31 | month | stated | 2025-05 |
Jan-2026 | 2026-01-01..2026-01-31 | month | stated | 2026-01 |
January | 2024-01-01..2024-01-31 | month | stated, inferred | 2024-01 | INFERRED_YEAR
Jan | 2024-01-01..2024-01-31 | month | stated, inferred | 2024-01 | INFERRED_YEAR
Sept | 2024-09-01..2024-09-30 | month | stated, inferred | 2024-09 | INFERRED_YEAR
Sep. 2022 | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
SEPTEMBER 2022 | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
september, 2022 | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
2022 September | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
09/2022 | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
9-2022 | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
Māehe 2026 | 2026-03-01..2026-03-31 | month | stated | 2026-03 |
Maehe 2026 | 2026-03-01..2026-03-31 | month | stated | 2026-03 |
Kohitātea 2026 | 2026-01-01..2026-01-31 | month | stated | 2026-01 |
kohitatea 2026 | 2026-01-01..2026-01-31 | month | stated | 2026-01 |
Huitanguru 2026 | 2026-02-01..2026-02-28 | month | stated | 2026-02 |
Poutūterangi – Haratua 2026 | 2026-03-01..2026-05-31 | month range | stated | 2026-03/2026-05 |
Hereturikōkā 2026 | 2026-08-01..2026-08-31 | month | stated | 2026-08 |
Jan-Mar 2026 | 2026-01-01..2026-03-31 | month range | stated | 2026-01/2026-03 |
Jan to Mar 2026 | 2026-01-01..2026-03-31 | month range | stated | 2026-01/2026-03 |
Dec 2025 – Feb 2026 | 2025-12-01..2026-02-28 | month range | stated | 2025-12/2026-02 |
Jan/Feb 2026 | 2026-01-01..2026-02-28 | month range | stated | 2026-01/2026-02 |
Jan & Feb 2026 | 2026-01-01..2026-02-28 | month range | stated | 2026-01/2026-02 |
June, July and August 2026 | 2026-06-01..2026-08-31 | month range | stated | 2026-06/2026-08 |
January / June 2026 | 2026-01-01..2026-06-30 | month | alternative | [2026-01,2026-06] | ALTERNATIVES
June 2025, December 2025 and June 2026 | 2025-06-01..2026-06-30 | month | alternative | {2025-06,2025-12,2026-06} | ALTERNATIVES
from July to September 2026 | 2026-07-01..2026-09-30 | month range | stated | 2026-07/2026-09 |
June 2026 (tentative) | 2026-06-01..2026-06-30 | month | tentative | 2026-06? |
June 2026 (indicative) | 2026-06-01..2026-06-30 | month | tentative | 2026-06? |
Indicative: June 2026 | 2026-06-01..2026-06-30 | month | tentative | 2026-06? |
likely June 2026 | 2026-06-01..2026-06-30 | month | tentative | 2026-06? |
June 2026 ? | 2026-06-01..2026-06-30 | month | tentative | 2026-06? |
about June 2026 | 2026-06-01..2026-06-30 | month | approximate | 2026-06~ | APPROX
approx. June 2026 | 2026-06-01..2026-06-30 | month | approximate | 2026-06~ | APPROX
June 2026 (approx) | 2026-06-01..2026-06-30 | month | approximate | 2026-06~ | APPROX
est. June 2026 | 2026-06-01..2026-06-30 | month | approximate | 2026-06~ | APPROX
c. June 2026 (TBC) | 2026-06-01..2026-06-30 | month | approximate, tentative | 2026-06% | APPROX
early June 2026 | 2026-06-01..2026-06-10 | third of month | approximate | 2026-06-01~/2026-06-10~ | APPROX
beginning of June 2026 | 2026-06-01..2026-06-10 | third of month | approximate | 2026-06-01~/2026-06-10~ | APPROX
start of July | 2024-07-01..2024-07-10 | third of month | approximate, inferred | 2024-07-01~/2024-07-10~ | APPROX INFERRED_YEAR
mid-June | 2024-06-11..2024-06-20 | third of month | approximate, inferred | 2024-06-11~/2024-06-20~ | APPROX INFERRED_YEAR
late Q3 2025 | 2025-09-01..2025-09-30 | month | approximate | 2025-09~ | QUARTER_BASIS APPROX
end of Q3 2025 | 2025-09-01..2025-09-30 | month | approximate | 2025-09~ | QUARTER_BASIS APPROX
spring | 2024-09-01..2024-11-30 | season | approximate, inferred | 2024-29 | SEASON INFERRED_YEAR
Spring 2026 | 2026-09-01..2026-11-30 | season | approximate | 2026-29 | SEASON
autumn 2026 | 2026-03-01..2026-05-31 | season | approximate | 2026-31 | SEASON
winter 2026 | 2026-06-01..2026-08-31 | season | approximate | 2026-32 | SEASON
summer of 2025-26 | 2025-12-01..2026-02-28 | season | approximate | 2025-30 | SEASON
early spring 2026 | 2026-09-01..2026-09-30 | month | approximate | 2026-09~ | SEASON APPROX
2026-06 | 2026-06-01..2026-06-30 | month | stated | 2026-06 |
2026-6 | 2026-06-01..2026-06-30 | month | stated | 2026-06 |
2024-07~/2024-09 | 2024-07-01..2024-09-30 | month range | approximate | 2024-07~/2024-09~ | APPROX
Cabinet paper: June 2026 | 2026-06-01..2026-06-30 | month | stated | 2026-06 | TRAILING_TEXT
Target June 2026 | 2026-06-01..2026-06-30 | month | stated | 2026-06 |
Completed June 2025 | 2025-06-01..2025-06-30 | month | stated | 2025-06 |
June 2026; subject to funding | 2026-06-01..2026-06-30 | month | stated | 2026-06 | TRAILING_TEXT
June–TBC | 2024-06-01..2024-06-30 | month | tentative, inferred | 2024-06? | INFERRED_YEAR
Dec/Jan 2026 | 2025-12-01..2026-01-31 | month range | stated | 2025-12/2026-01 | INFERRED_YEAR
`);
