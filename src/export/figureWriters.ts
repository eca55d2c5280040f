import { arimoMetrics } from '../layout/textMetrics';
import { figureWriters } from '../render/figureWriters';

/** How the app writes each format: the browser draws pictures. */
export const FIGURE_WRITERS = figureWriters({
  png: async () => (await import('./writePng')).writePng,
  metrics: arimoMetrics,
});
