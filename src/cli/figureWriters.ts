import { arimoMetrics } from '../layout/textMetrics';
import { figureWriters } from '../render/figureWriters';

/** How the command line writes each format: it draws pictures with resvg. */
export const FIGURE_WRITERS = figureWriters({
  png: async () => (await import('./writePng')).writePng,
  metrics: arimoMetrics,
});
