import { HOUSE_FONTS, type HouseFont } from '../view/houseStyle';

/**
 * A list of faces of the same metrics that starts with the one chosen: LibreOffice looks only at the first, and resvg
 * stumbles over quotes (CONVENTIONS 4).
 */
export function fontFamily(font: HouseFont): string {
  return [font, ...HOUSE_FONTS.filter((other) => other !== font), 'sans-serif'].join(', ');
}
