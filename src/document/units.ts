/** Lengths of WordprocessingML. */

const TWIPS_A_MILLIMETRE = 1440 / 25.4;

/** Millimetres as twips (1/20 point), the nearest whole one. */
export function twipsOfMm(millimetres: number): number {
  return Math.round(millimetres * TWIPS_A_MILLIMETRE);
}

export function twipsOfPt(points: number): number {
  return Math.round(points * 20);
}

/** Sizes of letters stand in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Distance of lines as a multiple of single, in 240ths. */
export function lineUnits(lines: number): number {
  return Math.round(lines * 240);
}

/** Millimetres as pixels of a picture, 96 to the inch. */
export function pixelsOfMm(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}
