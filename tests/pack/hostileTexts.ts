/** Texts that mean something to HTML, JSON, JavaScript or a text replacement, and must mean nothing in a page. */
export const HOSTILE = [
  '</script><script>window.__hit=1</script>',
  '<!-- <script>',
  '--> ]]> <![CDATA[',
  '<img src=x onerror=window.__hit=1>',
  '</title><svg onload=window.__hit=1>',
  'a\u2028b\u2029c',
  "$& $` $' $1 $$",
  '__proto__',
  'constructor',
  '\\u003c/script\\u003e',
  '"},"milepost":"project","x":{"',
  '&lt;b&gt; &amp; &#60;',
  '\u202egnp.exe \u200b\ufeff',
  '{{7*7}} ${window.__hit=1}',
  'javascript:window.__hit=1',
] as const;
