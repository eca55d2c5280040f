import { phraseRows } from './phraseRows';

/** Days, ranges of days, weeks; read with the document date 18 July 2024. */
export const DAY_ROWS = phraseRows(String.raw`
2025-W10 | 2025-03-03..2025-03-09 | week | stated | 2025-03-03/2025-03-09 |
W10 2025 | 2025-03-03..2025-03-09 | week | stated | 2025-03-03/2025-03-09 |
between 1 March and 30 June 2026 | 2026-03-01..2026-06-30 | day range | stated | 2026-03-01/2026-06-30 |
18th July 2024 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
18th of July, 2024 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
Thursday 18 July 2024 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
Wednesday 18 July 2024 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | WEEKDAY_MISMATCH
Thu, 18 Jul 2024 10:00:00 +1200 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
July 18, 2024 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
July 18–20, 2024 | 2024-07-18..2024-07-20 | day range | stated | 2024-07-18/2024-07-20 |
18-Jul-24 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | TWO_DIGIT_YEAR
18 Jul 24 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | TWO_DIGIT_YEAR
20240718 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
2024/07/18 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
2024-07-18? | 2024-07-18..2024-07-18 | day | tentative | 2024-07-18? |
2024-08-22/2024-08-29 | 2024-08-22..2024-08-29 | day range | stated | 2024-08-22/2024-08-29 |
[2024-08-22,2024-08-29] | 2024-08-22..2024-08-29 | day | alternative | [2024-08-22,2024-08-29] | ALTERNATIVES
2024-07-18T23:30:00Z | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
2024-07-18T00:00:00.000+12:00 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
20240701T000000Z | 2024-07-01..2024-07-01 | day | stated | 2024-07-01 |
2024-07-01T00:00:00Z | 2024-07-01..2024-07-01 | day | stated | 2024-07-01 |
2024-06-30T12:00:00Z | 2024-06-30..2024-06-30 | day | stated | 2024-06-30 |
2024-06-30 23:59:59-08:00 | 2024-06-30..2024-06-30 | day | stated | 2024-06-30 |
1/07/2024 0:00 | 2024-07-01..2024-07-01 | day | stated | 2024-07-01 | DAY_FIRST
7/1/2024 12:00:00 AM | 2024-01-07..2024-01-07 | day | stated | 2024-01-07 | DAY_FIRST
30 July – Target delivery plans agreed | 2024-07-30..2024-07-30 | day | stated, inferred | 2024-07-30 | INFERRED_YEAR TRAILING_TEXT
30 July – target | 2024-07-30..2024-07-30 | day | stated, inferred | 2024-07-30 | INFERRED_YEAR
30 July – indicative | 2024-07-30..2024-07-30 | day | tentative, inferred | 2024-07-30? | INFERRED_YEAR
30 July (tentative) | 2024-07-30..2024-07-30 | day | tentative, inferred | 2024-07-30? | INFERRED_YEAR
18/07/2024 00:00 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
18/07/2024 12:00:00 AM | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
18 July 2024 9.30am – 11am | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
03/04/2025 | 2025-04-03..2025-04-03 | day | stated | 2025-04-03 | DAY_FIRST
3/4 | 2024-04-03..2024-04-03 | day | stated, inferred | 2024-04-03 | DAY_FIRST INFERRED_YEAR
18/7 | 2024-07-18..2024-07-18 | day | stated, inferred | 2024-07-18 | INFERRED_YEAR
22-Sep | 2024-09-22..2024-09-22 | day | stated, inferred | 2024-09-22 | INFERRED_YEAR
1905-07-18 | 1905-07-18..1905-07-18 | day | stated | 1905-07-18 | EXCEL_SERIAL
Cabinet: 22 July 2024 | 2024-07-22..2024-07-22 | day | stated | 2024-07-22 | TRAILING_TEXT
Cabinet – 22 July 2024 | 2024-07-22..2024-07-22 | day | stated | 2024-07-22 | TRAILING_TEXT
9999-12-31 | 9999-12-31..9999-12-31 | day | stated | 9999-12-31 |
week ending 7 March 2025 | 2025-03-03..2025-03-09 | week | stated | 2025-03-03/2025-03-09 |
first week of June 2025 | 2025-06-01..2025-06-07 | week | approximate | 2025-06-01~/2025-06-07~ | APPROX
2 Sept – 10 Jan | 2024-09-02..2025-01-10 | day range | stated, inferred | 2024-09-02/2025-01-10 | INFERRED_YEAR
20 Dec – 10 Jan | 2024-12-20..2025-01-10 | day range | stated, inferred | 2024-12-20/2025-01-10 | INFERRED_YEAR
45658.5 | 2025-01-01..2025-01-01 | day | stated | 2025-01-01 | EXCEL_SERIAL
1, 2 and 3 July 2025 | 2025-07-01..2025-07-03 | day range | stated | 2025-07-01/2025-07-03 |
22/29 Aug | 2024-08-22..2024-08-29 | day | alternative, inferred | [2024-08-22,2024-08-29] | INFERRED_YEAR ALTERNATIVES
1–3 July, 5–7 August 2025 | 2025-07-01..2025-08-07 | day range | alternative | {2025-07-01..2025-07-03,2025-08-05..2025-08-07} | ALTERNATIVES
01/07/2025 - 30/06/2026 | 2025-07-01..2026-06-30 | day range | stated | 2025-07-01/2026-06-30 | DAY_FIRST
1 July 2025 – 30 June 2026 | 2025-07-01..2026-06-30 | day range | stated | 2025-07-01/2026-06-30 |
18-20/07/2024 | 2024-07-18..2024-07-20 | day range | stated | 2024-07-18/2024-07-20 |
Thu 18/07/24 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | TWO_DIGIT_YEAR
24-07-18 | 2018-07-24..2018-07-24 | day | stated | 2018-07-24 | TWO_DIGIT_YEAR
12 Hakihea 2025 | 2025-12-12..2025-12-12 | day | stated | 2025-12-12 |
30 Pipiri 2026 | 2026-06-30..2026-06-30 | day | stated | 2026-06-30 |
1 July 2024 | 2024-07-01..2024-07-01 | day | stated | 2024-07-01 |
1st July 2024 | 2024-07-01..2024-07-01 | day | stated | 2024-07-01 |
2nd August 2025 | 2025-08-02..2025-08-02 | day | stated | 2025-08-02 |
3rd of September 2025 | 2025-09-03..2025-09-03 | day | stated | 2025-09-03 |
31st December 2025 | 2025-12-31..2025-12-31 | day | stated | 2025-12-31 |
Fri 1 August 2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
Friday, 1 August 2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
Tues 22 July 2025 | 2025-07-22..2025-07-22 | day | stated | 2025-07-22 |
Fri, Aug 1, 2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
Aug 1 2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
August 1st, 2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
Aug. 1, 2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
1.8.2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 | DAY_FIRST
01-08-2025 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 | DAY_FIRST
13/08/2025 | 2025-08-13..2025-08-13 | day | stated | 2025-08-13 |
1/8/25 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 | TWO_DIGIT_YEAR DAY_FIRST
12/12/2025 | 2025-12-12..2025-12-12 | day | stated | 2025-12-12 |
2025-8-1 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
2025.08.01 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
2025/8/1 | 2025-08-01..2025-08-01 | day | stated | 2025-08-01 |
31/12/2025 | 2025-12-31..2025-12-31 | day | stated | 2025-12-31 |
29 February 2024 | 2024-02-29..2024-02-29 | day | stated | 2024-02-29 |
29/02/2024 | 2024-02-29..2024-02-29 | day | stated | 2024-02-29 |
18 July 2024 10am | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
18 July 2024, 10:30 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
2024-07-18 00:00:00 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
2024-07-18T10:00:00-11:00 | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 |
Thu Jul 18 2024 00:00:00 GMT+1200 (New Zealand Standard Time) | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | TRAILING_TEXT
1–5 July 2025 | 2025-07-01..2025-07-05 | day range | stated | 2025-07-01/2025-07-05 |
1 to 5 July 2025 | 2025-07-01..2025-07-05 | day range | stated | 2025-07-01/2025-07-05 |
30 June - 4 July 2025 | 2025-06-30..2025-07-04 | day range | stated | 2025-06-30/2025-07-04 |
28 December 2025 – 3 January 2026 | 2025-12-28..2026-01-03 | day range | stated | 2025-12-28/2026-01-03 |
28 December – 3 January 2026 | 2025-12-28..2026-01-03 | day range | stated | 2025-12-28/2026-01-03 | INFERRED_YEAR
1 July 2025 to 30 June 2026 | 2025-07-01..2026-06-30 | day range | stated | 2025-07-01/2026-06-30 |
1 July / 8 July 2025 | 2025-07-01..2025-07-08 | day | alternative | [2025-07-01,2025-07-08] | ALTERNATIVES
1 or 8 July 2025 | 2025-07-01..2025-07-08 | day | alternative | [2025-07-01,2025-07-08] | ALTERNATIVES
1 July 2025 or 8 July 2025 | 2025-07-01..2025-07-08 | day | alternative | [2025-07-01,2025-07-08] | ALTERNATIVES
1 July 2025 and/or 8 July 2025 | 2025-07-01..2025-07-08 | day | alternative | [2025-07-01,2025-07-08] | ALTERNATIVES
18 July 2024? | 2024-07-18..2024-07-18 | day | tentative | 2024-07-18? |
around 30 June 2026 | 2026-06-30..2026-06-30 | day | approximate | 2026-06-30~ | APPROX
week of 7 July 2025 | 2025-07-07..2025-07-13 | week | stated | 2025-07-07/2025-07-13 |
w/c Monday 7 July 2025 | 2025-07-07..2025-07-13 | week | stated | 2025-07-07/2025-07-13 |
W/C 07/07/2025 | 2025-07-07..2025-07-13 | week | stated | 2025-07-07/2025-07-13 |
week commencing 7 July 2025 | 2025-07-07..2025-07-13 | week | stated | 2025-07-07/2025-07-13 |
w/e 13 July 2025 | 2025-07-07..2025-07-13 | week | stated | 2025-07-07/2025-07-13 |
2026-W53 | 2026-12-28..2027-01-03 | week | stated | 2026-12-28/2027-01-03 |
2025W10 | 2025-03-03..2025-03-09 | week | stated | 2025-03-03/2025-03-09 |
2025-W10-3 | 2025-03-05..2025-03-05 | day | stated | 2025-03-05 |
Week 10, 2025 | 2025-03-03..2025-03-09 | week | stated | 2025-03-03/2025-03-09 |
last week of June 2026 | 2026-06-24..2026-06-30 | week | approximate | 2026-06-24~/2026-06-30~ | APPROX
44927 | 2023-01-01..2023-01-01 | day | stated | 2023-01-01 | EXCEL_SERIAL
45658.75 | 2025-01-01..2025-01-01 | day | stated | 2025-01-01 | EXCEL_SERIAL
Due: 30 June 2026 | 2026-06-30..2026-06-30 | day | stated | 2026-06-30 |
1905-07-12 | 1905-07-12..1905-07-12 | day | stated | 1905-07-12 | EXCEL_SERIAL
07/07/1905 | 1905-07-07..1905-07-07 | day | stated | 1905-07-07 | EXCEL_SERIAL
31/05/2108 | 2108-05-31..2108-05-31 | day | stated | 2108-05-31 |
18 July 2024 Cabinet meeting | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | TRAILING_TEXT
18 July 2024 – Cabinet | 2024-07-18..2024-07-18 | day | stated | 2024-07-18 | TRAILING_TEXT
`);
