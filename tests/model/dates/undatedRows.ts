import { phraseRows } from './phraseRows';

/** Cells without a place: said, unsaid, impossible or not understood; read with the document date 18 July 2024. */
export const UNDATED_ROWS = phraseRows(String.raw`
Christmas 2025 |  | none | unknown |  | UNREADABLE_DATE
31 June 2024 |  | none | unknown |  | IMPOSSIBLE_DATE
31/06/2024 |  | none | unknown |  | IMPOSSIBLE_DATE
04/13/2025 |  | none | unknown |  | IMPOSSIBLE_DATE
29 Feb 2025 |  | none | unknown |  | IMPOSSIBLE_DATE
11/12 |  | none | unknown |  | FY_OR_MONTH
Sept 22 |  | none | unknown |  | EXCEL_MMM_YY
Nov 25 - Feb 26 |  | none | unknown |  | EXCEL_MMM_YY
2000 homes |  | none | unknown |  | UNREADABLE_DATE
in 2000 homes |  | none | unknown |  | UNREADABLE_DATE
Ongoing (TBC) |  | none | ongoing, tentative | ../.. |
Ongoing 2025/26 |  | none | unknown |  | UNREADABLE_DATE
TBC – subject to Budget 2026 decisions |  | none | unknown |  | NO_DATE TRAILING_TEXT
Publication of report October 2025 |  | none | unknown |  | UNREADABLE_DATE
Year 1 |  | relative | unknown |  | RELATIVE
next year |  | relative | unknown |  | RELATIVE
within 6 months |  | relative | unknown |  | RELATIVE
3 months after approval |  | relative | unknown |  | RELATIVE TRAILING_TEXT
6 weeks from 1 June 2026 |  | none | unknown |  | UNREADABLE_DATE
18 months |  | duration | unknown |  | DURATION_ONLY
June 2026 – then March review |  | none | unknown |  | UNREADABLE_DATE
22 July – 5 people |  | none | unknown |  | UNREADABLE_DATE
28–3 Sept 2024 |  | none | unknown |  | END_BEFORE_START
2030–2026 |  | none | unknown |  | END_BEFORE_START
early next year |  | relative | unknown |  | RELATIVE
1500 |  | none | unknown |  | UNREADABLE_DATE
12345 |  | none | unknown |  | UNREADABLE_DATE
99999 |  | none | unknown |  | UNREADABLE_DATE
abc |  | none | unknown |  | UNREADABLE_DATE
??? |  | none | unknown |  | NO_DATE
… |  | none | unknown |  | NO_DATE
may be 2026 |  | none | unknown |  | UNREADABLE_DATE
TBC* |  | none | unknown |  | NO_DATE
Q5 2025 |  | none | unknown |  | UNREADABLE_DATE
2025-13-01 |  | none | unknown |  | IMPOSSIBLE_DATE
32/12/2025 |  | none | unknown |  | IMPOSSIBLE_DATE
00/00/0000 |  | none | unknown |  | IMPOSSIBLE_DATE
30 Feb 2026 |  | none | unknown |  | IMPOSSIBLE_DATE
31 April |  | none | unknown |  | IMPOSSIBLE_DATE
2025-02-30 |  | none | unknown |  | IMPOSSIBLE_DATE
before Christmas |  | none | unknown |  | UNREADABLE_DATE
ongoing |  | none | ongoing | ../.. |
On-going |  | none | ongoing | ../.. |
Continuous |  | none | ongoing | ../.. |
BAU |  | none | ongoing | ../.. |
Business as usual |  | none | ongoing | ../.. |
Ongoing. |  | none | ongoing | ../.. |
Ongoing* |  | none | ongoing | ../.. |
Ongoing, reviewed annually |  | none | ongoing | ../.. | TRAILING_TEXT
Ongoing – see Recommendation 38 |  | none | ongoing | ../.. | TRAILING_TEXT
Ongoing – 14 sites |  | none | unknown |  | UNREADABLE_DATE
TBA |  | none | unknown |  | NO_DATE
T.B.C. |  | none | unknown |  | NO_DATE
to be confirmed |  | none | unknown |  | NO_DATE
To be determined |  | none | unknown |  | NO_DATE
Date TBC |  | none | unknown |  | NO_DATE
TBC – subject to funding |  | none | unknown |  | NO_DATE TRAILING_TEXT
n/a |  | none | unknown |  | NO_DATE
NA |  | none | unknown |  | NO_DATE
n.d. |  | none | unknown |  | NO_DATE
none |  | none | unknown |  | NO_DATE
Nil |  | none | unknown |  | NO_DATE
Not applicable |  | none | unknown |  | NO_DATE
unknown |  | none | unknown |  | NO_DATE
-- |  | none | unknown |  | NO_DATE
— |  | none | unknown |  | NO_DATE
? |  | none | unknown |  | NO_DATE
pending Cabinet decision |  | none | unknown |  | NO_DATE TRAILING_TEXT
5 years |  | duration | unknown |  | DURATION_ONLY
for two years |  | duration | unknown |  | DURATION_ONLY
over the next 5 years |  | duration | unknown |  | DURATION_ONLY
18-24 months |  | duration | unknown |  | DURATION_ONLY
6 to 8 weeks |  | duration | unknown |  | DURATION_ONLY
within 12 months |  | relative | unknown |  | RELATIVE
two months after Cabinet agreement |  | relative | unknown |  | RELATIVE TRAILING_TEXT
Years 1-2 |  | relative | unknown |  | RELATIVE
Year 1 – Year 2 |  | relative | unknown |  | RELATIVE
Month 6 |  | relative | unknown |  | RELATIVE
Y1 |  | relative | unknown |  | RELATIVE
this financial year |  | relative | unknown |  | RELATIVE
B26 |  | event | tag |  | BUDGET_EVENT
Budget 26 |  | event | tag |  | BUDGET_EVENT
post Budget 2026 |  | event | tag |  | BUDGET_EVENT
Budget 2026 (TBC) |  | event | tag, tentative |  | BUDGET_EVENT
Budget 2026 decisions |  | event | tag |  | BUDGET_EVENT TRAILING_TEXT
Budget |  | none | unknown |  | UNREADABLE_DATE
2025-W53 |  | none | unknown |  | IMPOSSIBLE_DATE
Week 10 |  | relative | unknown |  | RELATIVE
2024-00 |  | none | unknown |  | UNREADABLE_DATE
Report due June 2026 |  | none | unknown |  | UNREADABLE_DATE
not June 2026 |  | none | unknown |  | UNREADABLE_DATE
soon |  | none | unknown |  | UNREADABLE_DATE
ASAP |  | none | unknown |  | UNREADABLE_DATE
Complete |  | none | unknown |  | UNREADABLE_DATE
Quarterly |  | none | unknown |  | UNREADABLE_DATE
2 July 15 people |  | none | unknown |  | UNREADABLE_DATE
June 2026 (20 sites) |  | none | unknown |  | UNREADABLE_DATE
Action 5 |  | none | unknown |  | UNREADABLE_DATE
100% |  | none | unknown |  | UNREADABLE_DATE
12 |  | none | unknown |  | UNREADABLE_DATE
June 2026 (end of June) |  | none | unknown |  | UNREADABLE_DATE
<script>alert(1)</script> |  | none | unknown |  | UNREADABLE_DATE
=1+1 |  | none | unknown |  | UNREADABLE_DATE
(TBC) |  | none | unknown |  | NO_DATE
by 2026 onwards |  | none | unknown |  | UNREADABLE_DATE
`);
