import { phraseRows } from './phraseRows';

/** First and last days: "by", "from", "ongoing until"; read with the document date 18 July 2024. */
export const EDGE_ROWS = phraseRows(String.raw`
before 1 July 2025 | ..2025-06-30 | day | deadline | /2025-06-30 |
before 2026 | ..2025-12-31 | year | deadline | /2025-12-31 |
before end of June 2025 | ..2025-06-30 | month | deadline | /2025-06-30 |
after June 2026 | 2026-07-01.. | month | open end | 2026-07-01/.. |
after 2026 | 2027-01-01.. | year | open end | 2027-01-01/.. |
until June 2026 | ..2026-06-30 | month | deadline | /2026-06-30 |
since 2020 | 2020-01-01.. | year | open end | 2020/.. |
June 2026 or earlier | ..2026-06-30 | month | deadline | /2026-06-30 |
June 2026 or later | 2026-06-01.. | month | open end | 2026-06/.. |
../2025-10 | ..2025-10-31 | month | deadline | ../2025-10 |
2026/.. | 2026-01-01.. | year | open end | 2026/.. |
by June 2026 (TBC) | ..2026-06-30 | month | deadline, tentative | /2026-06-30? |
Ongoing from 2025 | 2025-01-01.. | year | open end, ongoing | 2025/.. |
Ongoing until June 2026 | ..2026-06-30 | month | deadline, ongoing | /2026-06-30 |
2025 – ongoing | 2025-01-01.. | year | open end, ongoing | 2025/.. |
2025 to TBC | 2025-01-01.. | year | open end, tentative | 2025/ |
2026+ | 2026-01-01.. | year | open end | 2026/.. |
by July | ..2024-07-31 | month | deadline, inferred | /2024-07-31 | INFERRED_YEAR
by mid-2026 | ..2026-08-31 | third of year | approximate, deadline | /2026-08-31~ | APPROX
by around June 2026 | ..2026-06-30 | month | approximate, deadline | /2026-06-30~ | APPROX
from mid-2026 | 2026-05-01.. | third of year | approximate, open end | 2026-05~/.. | APPROX
on or before 30 June 2026 | ..2026-06-30 | day | deadline | /2026-06-30 |
no earlier than July 2026 | 2026-07-01.. | month | open end | 2026-07/.. |
July 2025 to date | 2025-07-01.. | month | open end, ongoing | 2025-07/.. |
by June 2026 | ..2026-06-30 | month | deadline | /2026-06-30 |
by 30 June 2026 | ..2026-06-30 | day | deadline | /2026-06-30 |
By end June 2026 | ..2026-06-30 | month | deadline | /2026-06-30 |
by the end of June 2026 | ..2026-06-30 | month | deadline | /2026-06-30 |
by late 2026 | ..2026-12-31 | third of year | approximate, deadline | /2026-12-31~ | APPROX
by Q3 2026 | ..2026-09-30 | quarter | deadline | /2026-09-30 | QUARTER_BASIS
by FY26 | ..2026-06-30 | FY | deadline | /2026-06-30 | FY_END_YEAR
due by 2027 | ..2027-12-31 | year | deadline | /2027-12-31 |
no later than 1 July 2026 | ..2026-07-01 | day | deadline | /2026-07-01 |
not later than July 2026 | ..2026-07-31 | month | deadline | /2026-07-31 |
prior to June 2026 | ..2026-05-31 | month | deadline | /2026-05-31 |
until 2030 | ..2030-12-31 | year | deadline | /2030-12-31 |
up to June 2026 | ..2026-06-30 | month | deadline | /2026-06-30 |
30 June 2026 at the latest | ..2026-06-30 | day | deadline | /2026-06-30 |
from June 2026 | 2026-06-01.. | month | open end | 2026-06/.. |
From 1 July 2026 | 2026-07-01.. | day | open end | 2026-07-01/.. |
from Q3 2026 | 2026-07-01.. | quarter | open end | 2026-07/.. | QUARTER_BASIS
from FY25/26 | 2025-07-01.. | FY | open end | 2025-07/.. |
from 2026 onwards | 2026-01-01.. | year | open end | 2026/.. |
from 2026 on | 2026-01-01.. | year | open end | 2026/.. |
starting June 2026 | 2026-06-01.. | month | open end | 2026-06/.. |
commencing 2026 | 2026-01-01.. | year | open end | 2026/.. |
as of July 2026 | 2026-07-01.. | month | open end | 2026-07/.. |
not before June 2026 | 2026-06-01.. | month | open end | 2026-06/.. |
July 2026 onwards | 2026-07-01.. | month | open end | 2026-07/.. |
July 2026 and beyond | 2026-07-01.. | month | open end | 2026-07/.. |
2026 and ongoing | 2026-01-01.. | year | open end, ongoing | 2026/.. |
since June 2024 | 2024-06-01.. | month | open end | 2024-06/.. |
after 30 June 2026 | 2026-07-01.. | day | open end | 2026-07-01/.. |
post 2026 | 2027-01-01.. | year | open end | 2027-01-01/.. |
Ongoing since 2022 | 2022-01-01.. | year | open end, ongoing | 2022/.. |
ongoing to 2028 | ..2028-12-31 | year | deadline, ongoing | /2028-12-31 |
by end 2026 | ..2026-12-31 | year | deadline | /2026-12-31 |
before the end of 2026 | ..2026-12-31 | year | deadline | /2026-12-31 |
after end of June 2026 | 2026-07-01.. | month | open end | 2026-07-01/.. |
from end 2025 | 2025-09-01.. | third of year | approximate, start | 2025-12-31~/.. | APPROX
from the end of June 2026 | 2026-06-21.. | third of month | approximate, start | 2026-06-30~/.. | APPROX
from late 2026 | 2026-09-01.. | third of year | approximate, open end | 2026-09~/.. | APPROX
2024-07-18/.. | 2024-07-18.. | day | open end | 2024-07-18/.. |
2023-04/.. | 2023-04-01.. | month | open end | 2023-04/.. |
TBC by 2026 | ..2026-12-31 | year | deadline, tentative | /2026-12-31? |
/2025-10 | ..2025-10-31 | month | deadline | /2025-10-31 |
`);
