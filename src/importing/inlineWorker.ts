import { trustedPolicy } from '../base/trustedTypes';

const policy = trustedPolicy('milepost-worker', {
  createScriptURL: (address) => {
    if (!address.startsWith('blob:')) throw new Error('refused: not a worker of this page');
    return address;
  },
});

/** Starts a worker from its text. It works from a file, too, where no worker can be loaded by its address (S10). */
export function inlineWorker(text: string): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(policy.createScriptURL(address));
  // Its text is held until the worker has it: the first word of it, or its failing, comes after that.
  for (const kind of ['message', 'error'] as const) {
    worker.addEventListener(kind, () => URL.revokeObjectURL(address), { once: true });
  }
  return worker;
}
