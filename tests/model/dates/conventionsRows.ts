import { phraseRows } from './phraseRows';

/** The rows of the phrase table of CONVENTIONS 3, with the document date 18 July 2024. */
export const CONVENTIONS_ROWS = phraseRows(String.raw`
2026 | 2026-01-01..2026-12-31 | year | stated | 2026 |
Sept 2022 | 2022-09-01..2022-09-30 | month | stated | 2022-09 |
June 2022 | 2022-06-01..2022-06-30 | month | stated | 2022-06 |
18 July 2024 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
18/07/24 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | TWO_DIGIT_YEAR
18.7.2024 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
2024-07-18 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
2 – 13 Sept | 2024-09-02..2024-09-13 | day range | stated, inferred | 2024-09-02/2024-09-13 | INFERRED_YEAR
29-31 October** | 2024-10-29..2024-10-31 | day range | stated, inferred | 2024-10-29/2024-10-31 | INFERRED_YEAR
23 Sept – 4 October | 2024-09-23..2024-10-04 | day range | stated, inferred | 2024-09-23/2024-10-04 | INFERRED_YEAR
10 Oct* | 2024-10-10..2024-10-10 | day | stated, inferred | 2024-10-10? | INFERRED_YEAR
22 Aug / 29 Aug (TBC) | 2024-08-22..2024-08-29 | day | alternative, tentative, inferred | [2024-08-22,2024-08-29] | INFERRED_YEAR ALTERNATIVES
5 Sept / 12 Sept | 2024-09-05..2024-09-12 | day | alternative, inferred | [2024-09-05,2024-09-12] | INFERRED_YEAR ALTERNATIVES
22 July – Social Investment Ministers Group | 2024-07-22..2024-07-22 | day | stated, inferred | 2024-07-22 | INFERRED_YEAR TRAILING_TEXT
Late August (TBC) | 2024-08-21..2024-08-31 | third of month | approximate, tentative, inferred | 2024-08-21~/2024-08-31~ | APPROX INFERRED_YEAR
early 2026 | 2026-01-01..2026-04-30 | third of year | approximate | 2026-01~/2026-04~ | APPROX
mid 2026 | 2026-05-01..2026-08-31 | third of year | approximate | 2026-05~/2026-08~ | APPROX
late 2026 | 2026-09-01..2026-12-31 | third of year | approximate | 2026-09~/2026-12~ | APPROX
early August 2026 | 2026-08-01..2026-08-10 | third of month | approximate | 2026-08-01~/2026-08-10~ | APPROX
mid August 2026 | 2026-08-11..2026-08-20 | third of month | approximate | 2026-08-11~/2026-08-20~ | APPROX
late August 2026 | 2026-08-21..2026-08-31 | third of month | approximate | 2026-08-21~/2026-08-31~ | APPROX
first half of 2023 | 2023-01-01..2023-06-30 | half | stated | 2023-40 | HALF_BASIS
H1 2023 | 2023-01-01..2023-06-30 | half | stated | 2023-40 | HALF_BASIS
Q3 FY25/26 | 2026-01-01..2026-03-31 | quarter | stated | 2026-01/2026-03 |
Q3 2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
FY25/26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
2025/26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
2025-26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
2011-12 |  | none | unknown |  | FY_OR_MONTH
2009-10 |  | none | unknown |  | FY_OR_MONTH
FY26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
2026–2030 | 2026-01-01..2030-12-31 | year range | stated | 2026/2030 |
2026 to 2030 | 2026-01-01..2030-12-31 | year range | stated | 2026/2030 |
by 2030 | ..2030-12-31 | year | deadline | /2030-12-31 |
by end of 2025 | ..2025-12-31 | year | deadline | /2025-12-31 |
no later than June 2026 | ..2026-06-30 | month | deadline | /2026-06-30 |
end of June 2022 | 2022-06-21..2022-06-30 | third of month | approximate | 2022-06-21~/2022-06-30~ | APPROX
from end of June 2022 | 2022-06-21.. | third of month | approximate, start | 2022-06-30~/.. | APPROX
from 2026 | 2026-01-01.. | year | open end | 2026/.. |
2026 onwards | 2026-01-01.. | year | open end | 2026/.. |
over 5 years |  | duration | unknown |  | DURATION_ONLY
spring 2025 | 2025-09-01..2025-11-30 | season | approximate | 2025-29 | SEASON
Ongoing |  | none | ongoing | ../.. |
Ongoing – monitored through CTCC and implementation of the RCOI. |  | none | ongoing | ../.. | TRAILING_TEXT
TBC |  | none | unknown |  | NO_DATE
tbc |  | none | unknown |  | NO_DATE
TBD |  | none | unknown |  | NO_DATE
N/A |  | none | unknown |  | NO_DATE
- |  | none | unknown |  | NO_DATE
TBC 2026 | 2026-01-01..2026-12-31 | year | tentative | 2026? |
2026 (TBC) | 2026-01-01..2026-12-31 | year | tentative | 2026? |
2026? | 2026-01-01..2026-12-31 | year | tentative | 2026? |
c. 2026 | 2026-01-01..2026-12-31 | year | approximate | 2026~ | APPROX
around mid-2026 | 2026-05-01..2026-08-31 | third of year | approximate | 2026-05~/2026-08~ | APPROX
B25 |  | event | tag |  | BUDGET_EVENT
Budget 2025 |  | event | tag |  | BUDGET_EVENT
years one and two |  | relative | unknown |  | RELATIVE
Week of 3 March 2025 | 2025-03-03..2025-03-09 | week | stated | 2025-03-03/2025-03-09 |
w/c 3/3/25 | 2025-03-03..2025-03-09 | week | stated | 2025-03-03/2025-03-09 | TWO_DIGIT_YEAR
45658 | 2025-01-01..2025-01-01 | day | stated | 2025-01-01 | EXCEL_SERIAL
Sep-22 |  | none | unknown |  | EXCEL_MMM_YY
`);
