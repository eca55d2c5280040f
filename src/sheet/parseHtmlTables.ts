import { Parser } from 'htmlparser2';
import { cellText, superscript } from './htmlText';
import { DEEPEST, NestedTooDeep } from './nesting';

/** A cell as the page has it. */
export interface HtmlCell {
  readonly text: string;
  readonly isHeader: boolean;
  /** At least 1. */
  readonly colSpan: number;
  /** 0: down to the end of the table. */
  readonly rowSpan: number;
}

export interface HtmlTable {
  readonly caption: string;
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** Elements whose content is not shown, or is no text. */
const UNSEEN = new Set(
  'head script style template noscript title xml svg math object iframe select button textarea'.split(' '),
);
/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre section article header footer address tr table'.split(' '),
);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;

interface OpenCell {
  text: string;
  readonly isHeader: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * The outermost tables of a page. Tolerates anything: cells, rows and tables that are not closed end with the page. The
 * parser closes every element that it opens, void ones too, so that opening and closing can be counted. Throws
 * `NestedTooDeep`.
 */
export function parseHtmlTables(html: string): readonly HtmlTable[] {
  const reader = new TableReader();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new NestedTooDeep();
        reader.open(name, attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        reader.close(name);
      },
      ontext: (text) => reader.write(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reader.finish();
}

class TableReader {
  private readonly tables: HtmlTable[] = [];
  /** How many tables are open; text of a table in a table goes to the outer cell. */
  private depth = 0;
  /** How many elements are open inside one that is not shown, itself included; 0 outside. */
  private unseen = 0;
  private rows: HtmlCell[][] = [];
  private cell: OpenCell | undefined;
  private caption: string | undefined;
  private isInCaption = false;
  /** Text of a raised piece (`<sup>`) and of a bullet that Word writes into a list, until it ends. */
  private raised: string | undefined;
  private bullet: { text: string; depth: number } | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.unseen > 0 || UNSEEN.has(name) || isHidden(attributes)) {
      this.unseen += 1;
      return;
    }
    if (this.bullet !== undefined) this.bullet.depth += 1;
    else if (/mso-list\s*:\s*ignore/i.test(attributes['style'] ?? '')) this.bullet = { text: '', depth: 1 };
    if (name === 'table') this.openTable();
    else if (this.depth === 1) this.openPart(name, attributes);
    if (name === 'sup') this.raised ??= '';
    else if (name === 'br') this.add('\n');
    else if (BLOCKS.has(name) || (this.depth > 1 && (name === 'td' || name === 'th'))) this.add('\n');
  }

  close(name: string): void {
    if (this.unseen > 0) {
      this.unseen -= 1;
      return;
    }
    this.closeBullet();
    if (name === 'sup' && this.raised !== undefined) {
      const text = superscript(this.raised);
      this.raised = undefined;
      this.add(text);
    }
    if (name === 'table') this.closeTable();
    else if (this.depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) this.closeCell();
    else if (this.depth === 1 && name === 'caption') this.isInCaption = false;
    else if (BLOCKS.has(name)) this.add('\n');
  }

  write(text: string): void {
    // White space of the source is a space; only elements break lines. A no-break space is a character.
    if (this.unseen === 0) this.add(text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  finish(): readonly HtmlTable[] {
    this.depth = Math.min(this.depth, 1);
    this.closeTable();
    return this.tables;
  }

  private add(text: string): void {
    if (this.bullet !== undefined) this.bullet.text += text;
    else if (this.raised !== undefined) this.raised += text;
    else if (this.cell !== undefined) this.cell.text += text;
    else if (this.isInCaption) this.caption = (this.caption ?? '') + text;
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.rows = [];
    this.caption = undefined;
  }

  private closeTable(): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    if (this.depth > 0) return;
    this.closeCell();
    this.isInCaption = false;
    this.tables.push({ caption: cellText(this.caption ?? '').replaceAll('\n', ' '), rows: this.rows });
  }

  private openPart(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'tr') {
      this.closeCell();
      this.rows.push([]);
    } else if (name === 'td' || name === 'th') {
      this.closeCell();
      if (this.rows.length === 0) this.rows.push([]);
      this.cell = {
        text: '',
        isHeader: name === 'th',
        colSpan: spanOf(attributes['colspan'], 1, 1_000),
        rowSpan: spanOf(attributes['rowspan'], 0, 65_534),
      };
    } else if (name === 'caption') {
      this.isInCaption = true;
    }
  }

  private closeCell(): void {
    if (this.cell === undefined) return;
    // A cell may end inside an element that was never closed.
    const rest = (this.bullet?.text ?? '') + superscript(this.raised ?? '');
    this.bullet = undefined;
    this.raised = undefined;
    this.rows.at(-1)?.push({ ...this.cell, text: cellText(this.cell.text + rest) });
    this.cell = undefined;
  }

  /** "1." and "(a)" are words of the paper; the dots and squares of a list are not. */
  private closeBullet(): void {
    if (this.bullet === undefined) return;
    this.bullet.depth -= 1;
    if (this.bullet.depth > 0) return;
    const { text } = this.bullet;
    this.bullet = undefined;
    if (/[\p{L}\p{N}][.)]/u.test(text)) this.add(`${text.trim()} `);
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['hidden'] !== undefined || HIDDEN_STYLE.test(attributes['style'] ?? '');
}

/** What a browser makes of the attribute: a whole number up to `most`, and 1 for everything else. */
function spanOf(written: string | undefined, least: number, most: number): number {
  const match = /^\s*(\d+)/.exec(written ?? '1');
  const span = match === null ? 1 : Number(match[1]);
  return span < least ? 1 : Math.min(span, most);
}
