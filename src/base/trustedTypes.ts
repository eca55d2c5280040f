/** Makes what the page's policy demands in place of a plain text that becomes code (Trusted Types). */
export interface TrustedPolicy {
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

interface Factory {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}

const refuse = (): never => {
  throw new Error('refused: not code of this page');
};

/**
 * A policy under a name that the page allows (tests/tools/build/contentPolicy.ts), with the rules that are given; all else
 * is refused. Browsers without Trusted Types take the same texts as they are.
 */
export function trustedPolicy(name: string, rules: Partial<TrustedPolicy>): TrustedPolicy {
  const whole = { createScript: refuse, createScriptURL: refuse, ...rules };
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return trustedTypes?.createPolicy(name, whole) ?? whole;
}
