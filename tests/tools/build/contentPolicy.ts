import { createHash } from 'node:crypto';

/** What may run and be shown, as CSP sources. Everything that is not named is blocked. */
export interface PolicySources {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Files of the app's own: its icon, its list of what it is. */
  readonly own?: boolean;
}

/** Every piece of code that is made from text or given by address goes through one of these (Trusted Types). */
const TRUSTED = ['svelte-trusted-html', 'milepost-worker', 'milepost-speaker', 'milepost-offline'];

/** The Content-Security-Policy of a page (CONVENTIONS S2): nothing is fetched, sent, framed or evaluated. */
export function contentPolicy({ scripts, styles, own = false }: PolicySources): string {
  const self = own ? "'self' " : '';
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    `img-src ${self}data: blob:`,
    'font-src data:',
    `worker-src ${self}blob:`,
    ...(own ? ["manifest-src 'self'"] : []),
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED.join(' ')}`,
  ].join('; ');
}

/** A text as a CSP source: the SHA-256 of exactly what stands between the tags. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
