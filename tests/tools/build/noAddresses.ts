import type { Plugin } from 'vite';

/**
 * Takes the `https://` off the addresses in the error messages and notices of libraries: nothing in what is built names a
 * place to go to (CONVENTIONS S4). What is left are names of XML vocabularies, which begin with `http://` and which nobody
 * visits.
 */
export function noAddresses(): Plugin {
  return {
    name: 'milepost:no-addresses',
    apply: 'build',
    renderChunk: (code) => (code.includes('https://') ? { code: code.replaceAll('https://', ''), map: null } : null),
  };
}
