/** What is copied: the plain text, and the same as a web page for programs that take tables. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts text on the clipboard. False when the browser does not let it: some pages may not, some people say no. */
export async function copyText({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) {
      await navigator.clipboard.writeText(text);
    } else {
      const part = (content: string, type: string): Blob => new Blob([content], { type });
      const parts = { 'text/plain': part(text, 'text/plain'), 'text/html': part(html, 'text/html') };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    }
    return true;
  } catch {
    // There is nothing to mend: whoever asked says what to do instead.
    return false;
  }
}
