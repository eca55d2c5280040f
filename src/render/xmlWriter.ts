/** Characters that XML 1.0 cannot hold at all, however they are written. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without what no XML file can hold. For libraries that escape but let such characters through. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

/** Text made safe between tags and in attributes: nothing in a cell can become markup (CONVENTIONS S6). */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Writes indented XML, one element per line. */
export class XmlWriter {
  readonly #lines: string[] = [];
  readonly #open: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string | number>> = {}): this {
    this.#line(`<${name}${written(attributes)}>`);
    this.#open.push(name);
    return this;
  }

  close(): this {
    const name = this.#open.pop();
    if (name === undefined) throw new Error('close without open');
    this.#line(`</${name}>`);
    return this;
  }

  /** An element with text, or without anything, on one line. */
  element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): this {
    const start = `<${name}${written(attributes)}`;
    this.#line(text === undefined ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`);
    return this;
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #line(text: string): void {
    this.#lines.push('  '.repeat(this.#open.length) + text);
  }
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
