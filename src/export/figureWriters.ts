import type { FigureWriter, FormatId } from '../render/figureFormat';

/** How the app writes each format. The code of a format is loaded when it is first asked for. */
export const FIGURE_WRITERS: Readonly<Record<FormatId, () => Promise<FigureWriter>>> = {
  svg: async () => (await import('../render/writeSvg')).writeSvg,
  pdf: async () => (await import('../render/pdf/writePdf')).writePdf,
};
