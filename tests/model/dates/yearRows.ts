import { phraseRows } from './phraseRows';

/** Quarters, halves, years and their parts, financial years; read with the document date 18 July 2024. */
export const YEAR_ROWS = phraseRows(String.raw`
2025 Q3 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
Q3 2025/26 | 2026-01-01..2026-03-31 | quarter | stated | 2026-01/2026-03 |
Qtr 3 | 2024-07-01..2024-09-30 | quarter | stated, inferred | 2024-35 | QUARTER_BASIS INFERRED_YEAR
Qtr 3 2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
T4 | 2024-10-01..2024-12-31 | quarter | stated, inferred | 2024-36 | QUARTER_BASIS INFERRED_YEAR
T4 2025 | 2025-10-01..2025-12-31 | quarter | stated | 2025-36 | QUARTER_BASIS
Q IV 2025 | 2025-10-01..2025-12-31 | quarter | stated | 2025-36 | QUARTER_BASIS
Q IV | 2024-10-01..2024-12-31 | quarter | stated, inferred | 2024-36 | QUARTER_BASIS INFERRED_YEAR
4° trimestre 2025 | 2025-10-01..2025-12-31 | quarter | stated | 2025-36 | QUARTER_BASIS
4º trimestre 2025 | 2025-10-01..2025-12-31 | quarter | stated | 2025-36 | QUARTER_BASIS
3rd quarter 2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
third quarter of 2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
Q3 FY26 | 2026-01-01..2026-03-31 | quarter | stated | 2026-01/2026-03 | FY_END_YEAR
Q1–Q3 FY25/26 | 2025-07-01..2026-03-31 | range | stated | 2025-07/2026-03 |
Q1/Q2 2025 | 2025-01-01..2025-06-30 | range | stated | 2025-01/2025-06 | QUARTER_BASIS
Q3'25 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS TWO_DIGIT_YEAR
3Q25 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS TWO_DIGIT_YEAR
F26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
FY 2025/26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
FY2025-26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
2025/26 financial year | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
financial year 2025/26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
25/26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | TWO_DIGIT_YEAR
mid-2026 | 2026-05-01..2026-08-31 | third of year | approximate | 2026-05~/2026-08~ | APPROX
late 2025/26 | 2026-03-01..2026-06-30 | third of year | approximate | 2026-03~/2026-06~ | APPROX
mid to late 2026 | 2026-05-01..2026-12-31 | range | approximate | 2026-05~/2026-12~ | APPROX
end 2025 | 2025-09-01..2025-12-31 | third of year | approximate | 2025-09~/2025-12~ | APPROX
end of 2025 | 2025-09-01..2025-12-31 | third of year | approximate | 2025-09~/2025-12~ | APPROX
start of 2026 | 2026-01-01..2026-04-30 | third of year | approximate | 2026-01~/2026-04~ | APPROX
2026 (subject to Budget 25) | 2026-01-01..2026-12-31 | year | stated | 2026 | TRAILING_TEXT
2026~ | 2026-01-01..2026-12-31 | year | approximate | 2026~ | APPROX
2026% | 2026-01-01..2026-12-31 | year | approximate, tentative | 2026% | APPROX
202X | 2020-01-01..2029-12-31 | year range | stated | 202X |
2020s | 2020-01-01..2029-12-31 | year range | stated | 202X |
2025/2026 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_OR_MONTH
2025-2026 | 2025-01-01..2026-12-31 | year range | stated | 2025/2026 |
2011/12 | 2011-07-01..2012-06-30 | FY | stated | 2011-07/2012-06 | FY_OR_MONTH
2025-30 | 2025-01-01..2030-12-31 | year range | stated | 2025/2030 | YEARS_OR_CODE
2025-35 | 2025-01-01..2035-12-31 | year range | stated | 2025/2035 | YEARS_OR_CODE
2024-XX | 2024-01-01..2024-12-31 | year | stated | 2024-XX |
TBC (late 2026) | 2026-09-01..2026-12-31 | third of year | approximate, tentative | 2026-09~/2026-12~ | APPROX
Year 1 (2025/26) | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | TRAILING_TEXT
2026 if funded | 2026-01-01..2026-12-31 | year | stated | 2026 | TRAILING_TEXT
2nd half FY26 | 2026-01-01..2026-06-30 | half | stated | 2026-01/2026-06 | FY_END_YEAR
2H25 | 2025-07-01..2025-12-31 | half | stated | 2025-41 | HALF_BASIS TWO_DIGIT_YEAR
1H 2025 | 2025-01-01..2025-06-30 | half | stated | 2025-40 | HALF_BASIS
June quarter 2025 | 2025-04-01..2025-06-30 | quarter | stated | 2025-04/2025-06 |
year ending June 2026 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
year ended 30 June 2026 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
calendar year 2026 | 2026-01-01..2026-12-31 | year | stated | 2026 |
CY2026 | 2026-01-01..2026-12-31 | year | stated | 2026 |
Q4 FY25 (TBC) | 2025-04-01..2025-06-30 | quarter | tentative | 2025-04?/2025-06? | FY_END_YEAR
(2026) | 2026-01-01..2026-12-31 | year | stated | 2026 |
2026. | 2026-01-01..2026-12-31 | year | stated | 2026 |
mid-year 2026 | 2026-05-01..2026-08-31 | third of year | approximate | 2026-05~/2026-08~ | APPROX
year-end 2025 | 2025-09-01..2025-12-31 | third of year | approximate | 2025-09~/2025-12~ | APPROX
EOY 2025 | 2025-09-01..2025-12-31 | third of year | approximate | 2025-09~/2025-12~ | APPROX
2026 (may slip) | 2026-01-01..2026-12-31 | year | stated | 2026 | TRAILING_TEXT
2025/26 – 2027/28 | 2025-07-01..2028-06-30 | range | stated | 2025-07/2028-06 |
2025/26-2027/28 | 2025-07-01..2028-06-30 | range | stated | 2025-07/2028-06 |
FY26-FY28 | 2025-07-01..2028-06-30 | range | stated | 2025-07/2028-06 | FY_END_YEAR
2026[1] | 2026-01-01..2026-12-31 | year | stated | 2026 |
2026¹ | 2026-01-01..2026-12-31 | year | stated | 2026 |
FY25 | 2024-07-01..2025-06-30 | FY | stated | 2024-07/2025-06 | FY_END_YEAR
FY2026 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
FY 26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
FYE26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
2026 financial year | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 | FY_END_YEAR
F/Y 2025/26 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
1999-00 | 1999-07-01..2000-06-30 | FY | stated | 1999-07/2000-06 |
1999/2000 | 1999-07-01..2000-06-30 | FY | stated | 1999-07/2000-06 | FY_OR_MONTH
FY 2025-2026 | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
2025/26 (TBC) | 2025-07-01..2026-06-30 | FY | tentative | 2025-07?/2026-06? |
FY25/26* | 2025-07-01..2026-06-30 | FY | stated | 2025-07/2026-06 |
Q1 FY25/26 | 2025-07-01..2025-09-30 | quarter | stated | 2025-07/2025-09 |
Q2 2025-26 | 2025-10-01..2025-12-31 | quarter | stated | 2025-10/2025-12 |
Q4 2025/26 | 2026-04-01..2026-06-30 | quarter | stated | 2026-04/2026-06 |
2025/26 Q2 | 2025-10-01..2025-12-31 | quarter | stated | 2025-10/2025-12 |
FY26 Q1 | 2025-07-01..2025-09-30 | quarter | stated | 2025-07/2025-09 | FY_END_YEAR
2025-Q3 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
2025Q3 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
Q3, 2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
Q3 of 2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
Q3/2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
QIII 2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 | QUARTER_BASIS
last quarter of 2025 | 2025-10-01..2025-12-31 | quarter | stated | 2025-36 | QUARTER_BASIS
Quarter 2, 2026 | 2026-04-01..2026-06-30 | quarter | stated | 2026-34 | QUARTER_BASIS
quarter one 2026 | 2026-01-01..2026-03-31 | quarter | stated | 2026-33 | QUARTER_BASIS
March 2025 quarter | 2025-01-01..2025-03-31 | quarter | stated | 2025-01/2025-03 |
January quarter 2026 | 2025-11-01..2026-01-31 | quarter | stated | 2025-11/2026-01 |
Q3 CY2025 | 2025-07-01..2025-09-30 | quarter | stated | 2025-35 |
Q1 – Q3 2025 | 2025-01-01..2025-09-30 | range | stated | 2025-01/2025-09 | QUARTER_BASIS
Q4 2025 – Q1 2026 | 2025-10-01..2026-03-31 | range | stated | 2025-10/2026-03 | QUARTER_BASIS
Q1 or Q2 2026 | 2026-01-01..2026-06-30 | quarter | alternative | [2026-33,2026-34] | QUARTER_BASIS ALTERNATIVES
H2 2025/26 | 2026-01-01..2026-06-30 | half | stated | 2026-01/2026-06 |
H2 FY26 | 2026-01-01..2026-06-30 | half | stated | 2026-01/2026-06 | FY_END_YEAR
second half 2026 | 2026-07-01..2026-12-31 | half | stated | 2026-41 | HALF_BASIS
2026 H1 | 2026-01-01..2026-06-30 | half | stated | 2026-40 | HALF_BASIS
first half | 2024-01-01..2024-06-30 | half | stated, inferred | 2024-40 | HALF_BASIS INFERRED_YEAR
2025, 2026, 2027 | 2025-01-01..2027-12-31 | year range | stated | 2025/2027 |
2025 and 2027 | 2025-01-01..2027-12-31 | year | alternative | {2025,2027} | ALTERNATIVES
2025 or 2026 | 2025-01-01..2026-12-31 | year | alternative | [2025,2026] | ALTERNATIVES
2025/2030 | 2025-01-01..2030-12-31 | year range | stated | 2025/2030 |
between 2026 and 2028 | 2026-01-01..2028-12-31 | year range | stated | 2026/2028 |
from 2026 to 2030 | 2026-01-01..2030-12-31 | year range | stated | 2026/2030 |
2026 until 2028 | 2026-01-01..2028-12-31 | year range | stated | 2026/2028 |
2026 through 2028 | 2026-01-01..2028-12-31 | year range | stated | 2026/2028 |
2026 TBC | 2026-01-01..2026-12-31 | year | tentative | 2026? |
2026 - TBC | 2026-01-01..2026-12-31 | year | tentative | 2026? |
2026, to be confirmed | 2026-01-01..2026-12-31 | year | tentative | 2026? |
possibly 2026 | 2026-01-01..2026-12-31 | year | tentative | 2026? |
TBC, late 2026 | 2026-09-01..2026-12-31 | third of year | approximate, tentative | 2026-09~/2026-12~ | APPROX
circa 2026 | 2026-01-01..2026-12-31 | year | approximate | 2026~ | APPROX
ca. 2026 | 2026-01-01..2026-12-31 | year | approximate | 2026~ | APPROX
~2026 | 2026-01-01..2026-12-31 | year | approximate | 2026~ | APPROX
2026-ish | 2026-01-01..2026-12-31 | year | approximate | 2026~ | APPROX
mid-to-late 2026 | 2026-05-01..2026-12-31 | range | approximate | 2026-05~/2026-12~ | APPROX
early/mid 2026 | 2026-01-01..2026-08-31 | range | approximate | 2026-01~/2026-08~ | APPROX
end of FY25/26 | 2026-03-01..2026-06-30 | third of year | approximate | 2026-03~/2026-06~ | APPROX
early FY26 | 2025-07-01..2025-10-31 | third of year | approximate | 2025-07~/2025-10~ | FY_END_YEAR APPROX
end of financial year 2025/26 | 2026-03-01..2026-06-30 | third of year | approximate | 2026-03~/2026-06~ | APPROX
end-2026 | 2026-09-01..2026-12-31 | third of year | approximate | 2026-09~/2026-12~ | APPROX
2026?/2028 | 2026-01-01..2028-12-31 | year range | tentative | 2026?/2028? |
20XX | 2000-01-01..2099-12-31 | year range | stated | 20XX |
2025-XX-XX | 2025-01-01..2025-12-31 | year | stated | 2025-XX-XX |
Expected in late 2026 | 2026-09-01..2026-12-31 | third of year | approximate | 2026-09~/2026-12~ | APPROX
2108 | 2108-01-01..2108-12-31 | year | stated | 2108 |
2025–2035 | 2025-01-01..2035-12-31 | year range | stated | 2025/2035 |
2025-2035 | 2025-01-01..2035-12-31 | year range | stated | 2025/2035 |
Early 2026 – scoping | 2026-01-01..2026-04-30 | third of year | approximate | 2026-01~/2026-04~ | APPROX TRAILING_TEXT
TBC 2026/27 | 2026-07-01..2027-06-30 | FY | tentative | 2026-07?/2027-06? |
TBC/2026 | 2026-01-01..2026-12-31 | year | tentative | 2026? |
2026 - 2027 (TBC) | 2026-01-01..2027-12-31 | year range | tentative | 2026?/2027? |
Q3 25/26 | 2026-01-01..2026-03-31 | quarter | stated | 2026-01/2026-03 |
H1/H2 2026 | 2026-01-01..2026-12-31 | half | alternative | [2026-40,2026-41] | HALF_BASIS ALTERNATIVES
FY26/27 Q1-Q2 | 2026-07-01..2026-12-31 | range | stated | 2026-07/2026-12 | INFERRED_YEAR
2025/26, 2026/27 | 2025-07-01..2027-06-30 | range | stated | 2025-07/2027-06 |
2026-XX | 2026-01-01..2026-12-31 | year | stated | 2026-XX |
`);
