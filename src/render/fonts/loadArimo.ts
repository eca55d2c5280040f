/** The two weights a figure is set in, as the bytes of TrueType files. */
export interface FigureFonts {
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly bold: Uint8Array<ArrayBuffer>;
}

/** Arimo with the letters of the width table. Comes in files of its own, only when a figure is saved that needs it. */
export async function loadArimo(): Promise<FigureFonts> {
  const [{ ARIMO_REGULAR }, { ARIMO_BOLD }] = await Promise.all([import('./arimoRegular'), import('./arimoBold')]);
  return { regular: bytesOfBase64(ARIMO_REGULAR), bold: bytesOfBase64(ARIMO_BOLD) };
}

/** The same fonts as Base64, for a `data:` address. */
export async function loadArimoText(): Promise<{ readonly regular: string; readonly bold: string }> {
  const [{ ARIMO_REGULAR }, { ARIMO_BOLD }] = await Promise.all([import('./arimoRegular'), import('./arimoBold')]);
  return { regular: ARIMO_REGULAR, bold: ARIMO_BOLD };
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
