/**
 * Contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2 counts it. Palettes are checked with a library; this little is
 * needed whenever a figure is drawn, and the library would weigh more than the rest of the theme.
 */
export function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour on the way from one to another; `share` 0 is `from`, 1 is `to`. */
export function mixed(from: string, to: string, share: number): string {
  const end = channels(to);
  const parts = channels(from).map((value, index) => Math.round(value + ((end[index] ?? value) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** As near to `towards` as still has the contrast to every ground; the colour itself when it has no more to give. */
export function palest(colour: string, towards: string, grounds: readonly string[], contrast: number): string {
  const least = (share: number): number =>
    Math.min(...grounds.map((ground) => contrastOf(mixed(colour, towards, share), ground)));
  let [low, high] = [0, 1];
  if (least(low) <= contrast) return colour;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (least(middle) >= contrast) low = middle;
    else high = middle;
  }
  return mixed(colour, towards, low);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
