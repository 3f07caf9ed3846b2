// Colours as numbers: mixing, and the contrasts of WCAG 2.2.

export type Rgb = readonly [number, number, number];

export const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
export const hex = (color: Rgb) => `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
/** In whole numbers, as it will be written. */
export const mix = (a: Rgb, b: Rgb, amount: number) => a.map((part, i) => Math.round(part + (b[i]! - part) * amount)) as unknown as Rgb;

const [black, white] = [rgb("#000000"), rgb("#ffffff")];

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1, the same, to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** White stands out more on it than black. */
export const isDark = (color: Rgb) => contrast(color, white) > contrast(color, black);

/** The lowest of the contrasts. */
export const least = (color: Rgb, grounds: readonly Rgb[]) => Math.min(...grounds.map((ground) => contrast(color, ground)));

/** The colour, made darker or lighter until it has this contrast with each of the grounds, or is black or white. */
export function legible(color: Rgb, grounds: readonly Rgb[], ratio: number): Rgb {
  let found = color;
  const away = least(black, grounds) >= least(white, grounds) ? black : white;
  for (let steps = 0; steps < 30 && least(found, grounds) < ratio; steps++) found = mix(found, away, 0.1);
  return least(found, grounds) < ratio ? away : found;
}
