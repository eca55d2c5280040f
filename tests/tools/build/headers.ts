/** What a server says with the files of the app, by name of header. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The headers of every file of the hosted app. The policy is that of the page, and what a page cannot say of itself: that
 * no other page may frame it (CONVENTIONS S2).
 */
export function appHeaders(policy: string): Headers {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** The service worker asks the server for the files of the app, which no page of it may. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** The headers as text, to copy into the settings of a server. */
export function headersText(policy: string): string {
  const lines = Object.entries(appHeaders(policy)).map(([name, value]) => `${name}: ${value}`);
  return `# for every file\n${lines.join('\n')}\n\n# for sw.js, in place of the policy above\nContent-Security-Policy: ${WORKER_POLICY}\n`;
}
