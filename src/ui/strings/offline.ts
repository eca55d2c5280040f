/** Keeping the app itself on a device, for use without a network. */
export const offline = {
  keep: 'Keep the app on this device, for use with no network',
  kept: 'The app is kept on this device. It opens with no network from now on. Your data is not kept with it.',
  refused: 'The app could not be kept. The browser or the server does not let it. Save milepost.html instead.',
  forget: 'Stop keeping the app on this device',
  forgotten: 'The app is no longer kept on this device.',
} as const;
