import type { FigureWriter, FormatId } from './figureFormat';
import type { TextWidths } from './pptx/textBlock';

/** What writers need of where they run: how pictures are drawn there, and how wide text is. */
export interface WritersPlace {
  readonly png: () => Promise<FigureWriter>;
  readonly metrics: TextWidths;
}

/** How each format is written. The code of a format is loaded when it is first asked for. */
export function figureWriters({ png, metrics }: WritersPlace): Readonly<Record<FormatId, () => Promise<FigureWriter>>> {
  return {
    svg: async () => (await import('./writeSvg')).writeSvg,
    png,
    pdf: async () => (await import('./pdf/writePdf')).writePdf,
    pptx: async () => (await import('./pptx/writePptx')).pptxWriter(metrics),
    docx: async () => {
      const [{ docxWriter }, writePng] = await Promise.all([import('./docx/writeDocx'), png()]);
      return docxWriter(writePng);
    },
  };
}
