import type { FigureWords } from '../scene/figureWords';
import type { Scene } from '../scene/node';

/** What a figure can be saved as. Projects and the command line use these words. */
export type FormatId = 'svg' | 'png' | 'pdf' | 'pptx' | 'docx';

/** A kind of file a figure can be saved as: the facts, without the code that writes it. */
export interface FigureFormat {
  readonly id: FormatId;
  /** What it is called in the app. */
  readonly label: string;
  /** With the dot. */
  readonly ending: string;
  readonly mime: string;
  /** Whether all pages go into one file, or each into its own, numbered. */
  readonly pages: 'one-file' | 'a-file-each';
  /** Whether the file says the title in a caption of its own: the pages are then laid out by `captionedFigure` (E6). */
  readonly captions: boolean;
}

export const FORMATS: Readonly<Record<FormatId, FigureFormat>> = {
  svg: {
    id: 'svg',
    label: 'SVG',
    ending: '.svg',
    mime: 'image/svg+xml',
    pages: 'a-file-each',
    captions: false,
  },
  png: {
    id: 'png',
    label: 'PNG',
    ending: '.png',
    mime: 'image/png',
    pages: 'a-file-each',
    captions: false,
  },
  pdf: {
    id: 'pdf',
    label: 'PDF',
    ending: '.pdf',
    mime: 'application/pdf',
    pages: 'one-file',
    captions: false,
  },
  pptx: {
    id: 'pptx',
    label: 'PowerPoint',
    ending: '.pptx',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    pages: 'one-file',
    captions: false,
  },
  docx: {
    id: 'docx',
    label: 'Word',
    ending: '.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pages: 'one-file',
    captions: true,
  },
};

/** The format a file name asks for by its ending. */
export function formatOfName(name: string): FigureFormat | undefined {
  return Object.values(FORMATS).find(({ ending }) => name.toLowerCase().endsWith(ending));
}

/** How a figure is written, of the formats that have a choice. */
export interface WriteOptions {
  /** Dots per inch of pictures. */
  readonly dpi: number;
  /** Letters as shapes in SVG: looks alike without the font, but is no text any more. */
  readonly outlines: boolean;
  /** Speaker notes that say in words what each slide shows. Notes of the plan are never among them (R6). */
  readonly notes: boolean;
}

export const RESOLUTIONS = [96, 150, 300, 600] as const;

export const USUAL_OPTIONS: WriteOptions = { dpi: 300, outlines: false, notes: true };

/** Tells whoever waits how far the writing is, and hears when they no longer want it. */
export interface WriteWatch {
  /** Called after each step, such as a page. */
  progress(done: number, of: number): void;
  /** A writer looks at it between steps (`throwIfAborted`). */
  readonly signal: AbortSignal;
}

export interface WrittenFigure {
  /** The bytes of each file: one for all pages, or one for each (`FigureFormat.pages`). */
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  /** What could not be drawn as it should be, in plain sentences. */
  readonly warnings: readonly string[];
}

/** Writes the pages of a figure as files of one format. `words` are made when a format asks for them. */
export type FigureWriter = (
  pages: readonly Scene[],
  options: WriteOptions,
  watch: WriteWatch,
  words: () => FigureWords,
) => Promise<WrittenFigure>;

/** A figure that can not be written as asked; the message says in plain words why, and what to do. */
export class UnwritableFigure extends Error {}
