import { arimoMetrics } from '../layout/textMetrics';
import type { FigureWriter, FormatId } from '../render/figureFormat';

/** How the command line writes each format. The code of a format is loaded when it is asked for. */
export const FIGURE_WRITERS: Readonly<Record<FormatId, () => Promise<FigureWriter>>> = {
  svg: async () => (await import('../render/writeSvg')).writeSvg,
  png: async () => (await import('./writePng')).writePng,
  pdf: async () => (await import('../render/pdf/writePdf')).writePdf,
  pptx: async () => (await import('../render/pptx/writePptx')).pptxWriter(arimoMetrics),
  docx: async () => {
    const [{ docxWriter }, { writePng }] = await Promise.all([
      import('../render/docx/writeDocx'),
      import('./writePng'),
    ]);
    return docxWriter(writePng);
  },
};
