import arimoWidths from './arimoWidths.json' with { type: 'json' };

/** The two weights of type a figure uses. */
export type Weight = 'regular' | 'bold';

/** How wide text is, without a screen: layout asks this, so it places text alike on every machine. */
export interface TextMetrics {
  /** Width of one line of text in the unit of `size`; never less than the text takes when drawn. */
  widthOf(text: string, size: number, weight: Weight): number;
}

/** One weight of arimoWidths.json, in font units (`unitsPerEm` to the type size). */
export interface WeightWidths {
  readonly unitsPerEm: number;
  /** First code point of a run of neighbours, in hexadecimal -> their advances; `1139*3` is three alike in a row. */
  readonly advances: Readonly<Record<string, string>>;
  /** Pairs of letters that kerning pushes apart -> by how much. Pairs it pulls together are left out. */
  readonly widening: Readonly<Record<string, number>>;
}

export type WidthTable = Readonly<Record<Weight, WeightWidths>>;

/** Letters the table lacks: marks that sit on the letter before and invisible signs, which take no width. */
const TAKES_NO_WIDTH = /^[\p{M}\p{Cf}]$/u;

class TableMetrics implements TextMetrics {
  readonly #weights: Readonly<Record<Weight, LetterWidths>>;

  constructor(table: WidthTable) {
    this.#weights = { regular: new LetterWidths(table.regular), bold: new LetterWidths(table.bold) };
  }

  widthOf(text: string, size: number, weight: Weight): number {
    return this.#weights[weight].emsOf(text) * size;
  }
}

class LetterWidths {
  readonly #unitsPerEm: number;
  readonly #advances = new Map<string, number>();
  readonly #widening: ReadonlyMap<string, number>;
  readonly #firstOfPair: ReadonlySet<string>;

  constructor({ unitsPerEm, advances, widening }: WeightWidths) {
    this.#unitsPerEm = unitsPerEm;
    for (const [first, run] of Object.entries(advances)) this.#readRun(Number.parseInt(first, 16), run);
    this.#widening = new Map(Object.entries(widening));
    this.#firstOfPair = new Set(Object.keys(widening).map((pair) => pair.charAt(0)));
  }

  #readRun(first: number, run: string): void {
    let point = first;
    for (const word of run.split(' ')) {
      const [advance, times = '1'] = word.split('*');
      for (let i = 0; i < Number(times); i++) this.#advances.set(String.fromCodePoint(point++), Number(advance));
    }
  }

  emsOf(text: string): number {
    let units = 0;
    let before = '';
    for (const letter of text) {
      units += this.#advanceOf(letter);
      if (this.#firstOfPair.has(before)) units += this.#widening.get(before + letter) ?? 0;
      before = letter;
    }
    return units / this.#unitsPerEm;
  }

  /** A letter of another script, or an emoji, is drawn in another font: one em, as wide as a Chinese character. */
  #advanceOf(letter: string): number {
    return this.#advances.get(letter) ?? (TAKES_NO_WIDTH.test(letter) ? 0 : this.#unitsPerEm);
  }
}

/**
 * Widths of Arimo, which are those of Arial and Liberation Sans: the fonts the figure asks for (CONVENTIONS E).
 * Made by tests/tools/makeWidths.ts.
 */
export const arimoMetrics: TextMetrics = new TableMetrics(arimoWidths);
