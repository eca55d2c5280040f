import { trustedPolicy } from '../../base/trustedTypes';
import { clearTraces, findTraces } from '../keeping/clearDevice';

const WORKER = './sw.js';

const policy = trustedPolicy('milepost-offline', {
  createScriptURL: (address) => {
    if (address !== WORKER) throw new Error('refused: not the service worker of this page');
    return address;
  },
});

/** True where the app can be kept: hosted on a secure address, in a browser that has service workers. */
export function canKeepOffline(): boolean {
  return import.meta.env.MODE !== 'single' && import.meta.env.PROD && 'serviceWorker' in navigator;
}

/** True when this page came out of what is kept, or will the next time. */
export function isKeptOffline(): boolean {
  return canKeepOffline() && navigator.serviceWorker.controller !== null;
}

/** Keeps the files of the app on this device, so that it opens without a network. Data is never among them (S12). */
export async function keepOffline(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.register(policy.createScriptURL(WORKER));
    const coming = registration.installing;
    const failed = new Promise<false>((resolve) => {
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'redundant') resolve(false);
      });
    });
    return await Promise.race([failed, navigator.serviceWorker.ready.then(() => true)]);
  } catch {
    // The server has no such file or sends it with the wrong type, or the browser keeps nothing for this page.
    return false;
  }
}

/** Takes the files of the app off this device again. */
export async function forgetOffline(): Promise<void> {
  const { found } = await findTraces();
  await clearTraces(found.filter(({ kind }) => kind === 'worker' || kind === 'cache'));
}
