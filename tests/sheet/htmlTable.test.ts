import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RawTable } from '../../src/csv/rawTable';
import { readHtmlTables } from '../../src/sheet/readHtmlTable';
import { cellsOf, findingsOf } from '../csv/readLines';

const HEAD = '<tr><th>Milestone<th>Lead<th>Date';

function readOne(html: string): RawTable {
  const [table, ...others] = readHtmlTables(html, 'Pasted table');
  expect(others).toEqual([]);
  if (table === undefined) throw new Error('no table');
  return table;
}

/** What becomes of one cell. */
const readTitle = (html: string): string | undefined =>
  readOne(`<table>${HEAD}<tr><td>${html}<td>MSD<td>2026</table>`).rows[0]?.cells[0];

describe('A table of a web page', () => {
  it('is read with its header and rows; the row number is the line', () => {
    const table = readOne(
      '<html><body><h1>Plan</h1><table><thead><tr><th>Milestone</th><th>Lead</th><th>Date</th></tr></thead>' +
        '<tbody><tr><td>Wh&#257;nau hui</td><td>MSD</td><td>2026</td></tr></tbody></table><p>Footer</p></body></html>',
    );
    expect(table).toMatchObject({ file: 'Pasted table', headerLine: 1, columns: ['Milestone', 'Lead', 'Date'] });
    expect(table.rows).toEqual([{ line: 2, cells: ['Whānau hui', 'MSD', '2026'] }]);
    expect(table.issues).toEqual([]);
  });

  it('needs no closing tags', () => {
    expect(cellsOf(readOne(`<table>${HEAD}<tr><td>A<td>MSD<td>2026<tr><td>B<td>MOJ<td>2027`))).toEqual([
      ['A', 'MSD', '2026'],
      ['B', 'MOJ', '2027'],
    ]);
  });

  it('keeps its caption as a line above the header', () => {
    const table = readOne(`<table><caption>Work <b>programme</b></caption>${HEAD}<tr><td>A<td>B<td>2026</table>`);
    expect(table.preamble).toEqual([{ line: 1, text: 'Work programme' }]);
    expect(table.headerLine).toBe(2);
  });

  it('takes a row of th as the header although no name is known', () => {
    const table = readOne('<table><tr><th>Whaea<th>Matua<tr><td>Pipi<td>Paua<tr><td>Kina<td>Kura</table>');
    expect(table.columns).toEqual(['Whaea', 'Matua']);
    expect(table.issues).toEqual([]);
  });

  test.each([
    ['line breaks and paragraphs', 'One<br>two<p>three</p><div>four</div>', 'One\ntwo\nthree\nfour'],
    ['line ends of the source, which are spaces', 'One\n   two\r\n\tthree', 'One two three'],
    ['words of inline elements', '<b>On</b>e <span>two</span><i> three</i>', 'One two three'],
    ['entities, once', 'A &amp;amp; B &lt;b&gt; &nbsp;', 'A &amp; B <b>'],
    [
      'comments and what Word hides in them',
      'A<!--[if gte mso 9]><xml><x>junk</x></xml><![endif]--> B<o:p></o:p>',
      'A B',
    ],
    ['scripts and styles', 'A<script>alert("</td>")</script><style>td{}</style> B', 'A B'],
    ['hidden pieces', 'A<span style="display: none">x</span><b hidden>y</b><p style="mso-hide:all">z</p> B', 'A B'],
    [
      'a bullet of Word',
      '<![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp; </span></span><![endif]>A',
      'A',
    ],
    ['a number of Word', '<span style="mso-list:Ignore">(a)<span>&nbsp; </span></span>A', '(a) A'],
    ['raised numbers, which mark footnotes', 'Funded<sup>1</sup> by the 18<sup>th</sup>', 'Funded¹ by the 18th'],
    ['an unclosed raised number', 'Funded<sup>1', 'Funded¹'],
    ['a list', '<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['a table in a cell', 'A<table><tr><td>b<td>c<tr><td>d</table>e', 'A\nb\nc\nd\ne'],
  ])('reads %s', (_, html, text) => {
    expect(readTitle(html)).toBe(text);
  });

  it('leaves out hidden rows and columns', () => {
    const html =
      '<table><tr><th>Milestone<th style="display:none">Key<th>Date<tr><td>A<td style="display:none">k<td>2026' +
      '<tr style="display:none"><td>B<td>k<td>2027<tr><td>C<td style="DISPLAY:NONE">k<td>2028</table>';
    expect(cellsOf(readOne(html))).toEqual([
      ['A', '2026'],
      ['C', '2028'],
    ]);
  });

  it('is one of several', () => {
    const html = `<table>${HEAD}<tr><td>A<td>B<td>2026</table><table><tr><td>&nbsp;</table><table>${HEAD}<tr><td>C<td>D<td>2027</table>`;
    expect(readHtmlTables(html, 'a.html').map(cellsOf)).toEqual([[['A', 'B', '2026']], [['C', 'D', '2027']]]);
  });

  it('is none in a page without one', () => {
    expect(readHtmlTables('<p>No table</p>', 'a.html')).toEqual([]);
    expect(readHtmlTables('', 'a.html')).toEqual([]);
  });
});

describe('Cells that span', () => {
  it('say the same of every row they cover, in any column', () => {
    const table = readOne(
      '<table><tr><th>Area<th>Milestone<th>Date' +
        '<tr><td rowspan=3>Prevention<td>A<td rowspan="2">2026<tr><td>B<tr><td>C<td>2027</table>',
    );
    expect(cellsOf(table)).toEqual([
      ['Prevention', 'A', '2026'],
      ['Prevention', 'B', '2026'],
      ['Prevention', 'C', '2027'],
    ]);
    expect(table.issues).toMatchObject([{ code: 'MERGED_CELLS', severity: 'info', line: 2 }]);
  });

  it('stand in their first column only', () => {
    const table = readOne(`<table>${HEAD}<tr><td colspan=2>A<td>2026<tr><td>B<td>MSD<td>2027</table>`);
    expect(cellsOf(table)).toEqual([
      ['A', '', '2026'],
      ['B', 'MSD', '2027'],
    ]);
  });

  it('make a header of two rows one', () => {
    const table = readOne(
      '<table><tr><th rowspan=2>Milestone<th rowspan=2>Lead<th colspan=2>Phase 1<th colspan=2>Phase 2' +
        '<tr><th>Date<th>Funding<th>Date<th>Funding<tr><td>A<td>MSD<td>2026<td>Funded<td>2030<td>TBC</table>',
    );
    expect(table.columns).toEqual([
      'Milestone',
      'Lead',
      'Phase 1 Date',
      'Phase 1 Funding',
      'Phase 2 Date',
      'Phase 2 Funding',
    ]);
    expect(cellsOf(table)).toEqual([['A', 'MSD', '2026', 'Funded', '2030', 'TBC']]);
  });

  it('reach the end of the table with rowspan 0, and no further with too many', () => {
    for (const span of ['0', '99999999999', '3']) {
      const html = `<table>${HEAD}<tr><td>A<td rowspan=${span}>MSD<td>2026<tr><td>B<td>2027</table>`;
      expect(cellsOf(readOne(html))).toEqual([
        ['A', 'MSD', '2026'],
        ['B', 'MSD', '2027'],
      ]);
    }
  });

  it('that are not numbers span nothing', () => {
    const html = `<table>${HEAD}<tr><td colspan="x">A<td rowspan="-2">MSD<td colspan="">2026</table>`;
    expect(cellsOf(readOne(html))).toEqual([['A', 'MSD', '2026']]);
  });

  it('that claim more room than any table are refused', () => {
    const wide = readOne(`<table>${HEAD}<tr>${'<td colspan=1000>A'.repeat(30)}</table>`);
    expect(findingsOf(wide)).toEqual(['TABLE_TOO_WIDE']);
    expect(wide).toMatchObject({ headerLine: 0, columns: [], rows: [] });
  });
});

describe('Any text at all', () => {
  const pieces = fc.constantFrom(
    ...'<table>|</table>|<tr>|</tr>|<td>|</td>|<th rowspan=2>|<td colspan=3>|<sup>|</sup>|<p>|<br>|<!--|-->|<![if !mso]>'.split(
      '|',
    ),
    ...'<script>|</script>|<td style="display:none">|<span style="mso-list:Ignore">|</span>|&amp;|&#0;|&|<|>|"|Milestone|2026'.split(
      '|',
    ),
    '<caption>',
    '<style>',
    '<svg>',
    '</svg>',
    '\ud800',
    '\0',
  );
  it('gives tables and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (html) => {
          for (const table of readHtmlTables(html, 'a.html')) {
            expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('written as a table and read gives the same cells', () => {
    const escape = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a\nb', '&lt;', '<b>', 'whānau', '2026', '"x"', '["A"'))
      .map((text) =>
        text
          .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, '')
          .normalize('NFC')
          .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
          .replace(/^[\s\u200b-\u200d\u2060']+|[\s\u200b-\u200d\u2060']+$/g, ''),
      );
    const row = fc.tuple(fc.nat(), cell, cell).map(([n, a, b]) => [`R${String(n)}`, a, b]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
        const body = rows.map((cells) => `<tr>${cells.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>\n`);
        expect(cellsOf(readOne(`<table>${HEAD}${body.join('')}</table>`))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['open tags', '<table><tr><td>'.repeat(20_000)],
    ['open spans', `<table><tr><td>${'<span>'.repeat(50_000)}a`],
    ['cells', `<table><tr>${'<td>a'.repeat(15_000)}`],
    ['rows under a span', `<table>${HEAD}<tr><td rowspan=0>a<td>b<td>c${'<tr><td>b<td>c'.repeat(20_000)}`],
    ['angle brackets', `<table><tr><td>${'<'.repeat(200_000)}`],
    ['spaces', `<table><tr><td>a${' '.repeat(500_000)}b`],
  ])('is read without hanging: %s', (_, html) => {
    expect(() => readHtmlTables(html, 'a.html')).not.toThrow();
  });
});
