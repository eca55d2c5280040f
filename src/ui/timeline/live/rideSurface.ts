import type { FromRideWorker, ToRideWorker } from './rideMessages';
import { RidePainter } from './ridePainter';
import { RideFrames, type RideFrame } from './rideFrame';

/** A canvas, what draws on it, and what it was told. */
export interface RideSurface {
  readonly canvas: HTMLCanvasElement;
  readonly frames: RideFrames;
  /** Draws a frame of the ride of this number; `shown` is told the number once the canvas shows it. */
  readonly draw: (frame: RideFrame, ride: number) => void;
}

type Shown = (ride: number) => void;

/** A canvas that is drawn on the page. */
export function surfaceOfPage(shown: Shown): RideSurface {
  const canvas = newCanvas();
  const painter = new RidePainter(canvas);
  return {
    canvas,
    frames: new RideFrames(),
    draw: (frame, ride) => {
      painter.paint(frame, devicePixelRatio);
      shown(ride);
    },
  };
}

/** A canvas that a worker draws, which has said that it is ready. */
export function surfaceOfWorker(worker: Worker, shown: Shown): RideSurface {
  const canvas = newCanvas();
  const tell = (message: ToRideWorker, taken: Transferable[] = []): void => {
    worker.postMessage(message, taken);
  };
  const offscreen = canvas.transferControlToOffscreen();
  tell({ kind: 'canvas', canvas: offscreen }, [offscreen]);
  worker.onmessage = ({ data }: MessageEvent<FromRideWorker>) => {
    if (data.kind === 'shown') shown(data.ride);
  };
  return {
    canvas,
    frames: new RideFrames(),
    draw: (frame, ride) => {
      tell({ kind: 'frame', frame, ratio: devicePixelRatio, ride });
    },
  };
}

function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'ride';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  return canvas;
}
