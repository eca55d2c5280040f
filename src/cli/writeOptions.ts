import { RESOLUTIONS } from '../render/figureFormat';
import { CliError } from './cliError';

/** Dots per inch of pictures: any whole number in the range that the app offers. */
export function dotsPerInch(text: string): number {
  const dpi = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  const [least, greatest] = [Math.min(...RESOLUTIONS), Math.max(...RESOLUTIONS)];
  if (dpi >= least && dpi <= greatest) return dpi;
  throw new CliError(`--dpi needs a whole number of ${String(least)} to ${String(greatest)}; got "${text}".`);
}
