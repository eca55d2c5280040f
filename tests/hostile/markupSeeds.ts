const encoder = new TextEncoder();

/** Tables as Word, Excel and web pages have them, small. */
export const HTML_SEEDS: readonly Uint8Array[] = [
  '<!doctype html><html><body><table><caption>Harbour plan</caption><tr><th>Milestone</th><th>Lead</th><th>Date</th></tr><tr><td>Lamps &amp; lights<br>renewed</td><td rowspan="2">Lighthouse Service</td><td>June 2026</td></tr><tr><td>Tide tables<sup>1</sup></td><td>2027</td></tr></table></body></html>',
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><table border=0><tr><td>Milestone</td><td colspan=2>Dates</td></tr><tr><td style="mso-list:ignore">·</td><td>1/7/2026</td><td>TBC</td></tr><tr style="display:none"><td>hidden</td></tr><tr><td><table><tr><td>inner</td></tr></table></td><td>Q3 2027</td></tr></table><!--EndFragment--></body></html>',
  '<table><thead><tr><th scope=col>Name<th>Due<tbody><tr><td>One<td>2025<tr><td>Two<td>2026<tfoot><tr><td>Total<td>2</table><p>Source: x</p><table><tr><td>Other</td></tr></table>',
].map((text) => encoder.encode(text));

/** A plan as Microsoft Project saves it, small. */
export const PROJECT_XML_SEEDS: readonly Uint8Array[] = [
  '<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project"><Title>Harbour plan</Title><Tasks><Task><UID>0</UID><ID>0</ID><Name>Whole</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task><Task><UID>1</UID><ID>1</ID><Name>Lamps &amp; lights</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task><Task><UID>2</UID><ID>2</ID><Name>Renew lamps</Name><OutlineLevel>2</OutlineLevel><Summary>0</Summary><Milestone>1</Milestone><Start>2026-07-01T08:00:00</Start><Finish>2026-07-31T17:00:00</Finish><PercentComplete>40</PercentComplete><Notes>Night work</Notes></Task><Task><UID>3</UID><IsNull>1</IsNull></Task><Task><UID>4</UID><ID>4</ID><Name>Tide tables</Name><OutlineLevel>1</OutlineLevel><StartText>TBC</StartText></Task></Tasks><Resources><Resource><UID>1</UID><Name>Lighthouse Service</Name></Resource></Resources><Assignments><Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment></Assignments></Project>',
].map((text) => encoder.encode(text));
