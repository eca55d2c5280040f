import type { FigureWriter, FormatId } from '../render/figureFormat';

/** How the command line writes each format. The code of a format is loaded when it is asked for. */
export const FIGURE_WRITERS: Readonly<Record<FormatId, () => Promise<FigureWriter>>> = {
  svg: async () => (await import('../render/writeSvg')).writeSvg,
  pdf: async () => (await import('../render/pdf/writePdf')).writePdf,
};
