/** The worker that draws what is seen while the axis is being zoomed, so that the page is free for the hand. */
import { RidePainter } from './ridePainter';
import type { RideScope, ToRideWorker } from './rideMessages';

const scope = globalThis as unknown as RideScope;

let painter: RidePainter | undefined;
let shown = 0;

scope.onmessage = ({ data }: { readonly data: ToRideWorker }) => {
  if (data.kind === 'canvas') {
    painter = new RidePainter(data.canvas);
    return;
  }
  const { frame, ratio, ride } = data;
  painter?.paint(frame, ratio);
  if (ride === shown) return;
  shown = ride;
  // Said once it is on the screen: until then the canvas shows the ride before.
  scope.requestAnimationFrame(() => {
    scope.postMessage({ kind: 'shown', ride });
  });
};

scope.postMessage({ kind: 'ready' });
