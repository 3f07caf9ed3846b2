// The portal's accent colour, corners and font, for the canvas and for the native elements alike. An accent that would be
// hard to read is made darker, or lighter, until it is not.
import theme from "../../../assets/theme.json";
import type { Engine } from "../engine";
import type { Connect } from "./connection";

type Look = NonNullable<Connect["look"]>;
type Scheme = "light" | "dark";
type Rgb = readonly [number, number, number];

/** gui::Theme has its colours in this order. */
const names = Object.keys(theme.light).sort();
/** WCAG 2.2, 1.4.3 */
const readable = 4.5;
const roundest = 10;

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hex = (color: Rgb) => `#${color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
const mix = (a: Rgb, b: Rgb, amount: number) => a.map((part, i) => part + (b[i]! - part) * amount) as unknown as Rgb;

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1, the same, to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colours that follow from the accent. */
export function accented(accent: string, scheme: Scheme): Record<string, string> {
  const colors = theme[scheme];
  const away = rgb(scheme === "light" ? "#000000" : "#ffffff");
  const grounds = [colors.page, colors.surface, colors.paper].map(rgb);
  let color = rgb(accent);
  for (let steps = 0; steps < 20 && grounds.some((ground) => contrast(color, ground) < readable); steps++) color = mix(color, away, 0.1);
  const [white, ink] = [rgb("#ffffff"), rgb("#0f1222")];
  const on = contrast(color, white) >= contrast(color, ink) ? white : ink;
  // Away from the words that stand on it.
  const hover = mix(color, on === white ? rgb("#000000") : white, 0.18);
  const all = { accent: color, "accent-hover": hover, "accent-soft": mix(rgb(colors.surface), color, 0.1), "on-accent": on, focus: color };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, hex(value)]));
}

export class LookOf {
  private engine: Engine | undefined;
  private dark = false;

  constructor(private look: Look) {}

  attach(engine: Engine): void {
    this.engine = engine;
    this.apply();
  }

  /** Another font takes effect when the page is loaded again. */
  change(look: Look): void {
    this.look = look;
    this.apply();
  }

  scheme(dark: boolean): void {
    this.dark = dark;
    this.apply();
  }

  private apply(): void {
    const { accent, radius = roundest, font } = this.look;
    const { style } = document.documentElement;
    style.setProperty("--round", String(radius / roundest));
    style.setProperty("--font", font ?? "");
    if (!font) style.removeProperty("--font");
    const colors = { light: { ...theme.light }, dark: { ...theme.dark } };
    if (accent) for (const one of ["light", "dark"] as const) Object.assign(colors[one], accented(accent, one));
    for (const name of ["accent", "accent-hover", "accent-soft", "on-accent", "focus"] as const) {
      if (accent) style.setProperty(`--${name}`, colors[this.dark ? "dark" : "light"][name]);
      else style.removeProperty(`--${name}`);
    }
    if (this.engine) write(this.engine, [...values(colors.light), ...values(colors.dark)], radius / roundest);
  }
}

/** gui::Look, in the engine's memory. */
function write({ exports, memory }: Engine, colors: readonly number[], roundness: number): void {
  const at = exports.page_look!() / 4;
  new Uint32Array(memory.buffer).set(colors, at);
  new Float32Array(memory.buffer)[at + colors.length] = roundness;
}

/** As Dear ImGui packs them: ABGR. */
function values(colors: Record<string, string>): number[] {
  return names.map((name) => {
    const [, r, g, b, a = "ff"] = /^#(..)(..)(..)(..)?$/.exec(colors[name]!)!;
    return parseInt(`${a}${b}${g}${r}`, 16);
  });
}
