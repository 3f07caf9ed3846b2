// The portal's colours, corners and font, for the canvas and for the native elements alike.
import theme from "../../../assets/theme.json";
import type { Engine } from "../engine";
import type { Rgb } from "../renderer";
import { rgb } from "./colors";
import type { Connect } from "./connection";
import { type Palette, type Scheme, given, palette, schemeOf } from "./palette";

type Look = NonNullable<Connect["look"]>;

/** gui::Theme has its colours in this order. */
const names = Object.keys(theme.light).sort() as (keyof Palette)[];
const roundest = 10;

export class LookOf {
  private engine: Engine | undefined;
  private paint: ((background: Rgb) => void) | undefined;
  private dark = false;
  private colors!: Record<Scheme, Palette>;

  constructor(private look: Look) {
    this.mix();
  }

  /** `paint` gives the canvas its ground. */
  attach(engine: Engine, paint: (background: Rgb) => void): void {
    this.engine = engine;
    this.paint = paint;
    this.apply();
  }

  /** Another font takes effect when the page is loaded again. */
  change(look: Look): void {
    this.look = look;
    this.mix();
    this.apply();
  }

  /** Which scheme the form has where nobody has chosen one: that of the portal's colours, else the system's. */
  get scheme(): Scheme {
    return schemeOf(given(this.look)) ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  /** The form is shown in this scheme now. */
  shown(dark: boolean): void {
    if (dark !== this.dark) {
      this.dark = dark;
      this.apply();
    }
    this.ground();
  }

  private mix(): void {
    const own = given(this.look);
    this.colors = { light: palette(own, "light"), dark: palette(own, "dark") };
  }

  private ground(): void {
    const [r, g, b] = rgb(this.colors[this.dark ? "dark" : "light"].page);
    this.paint?.([r / 255, g / 255, b / 255]);
  }

  private apply(): void {
    const { radius = roundest, font } = this.look;
    const { style } = document.documentElement;
    style.setProperty("--round", String(radius / roundest));
    style.setProperty("--font", font ?? "");
    if (!font) style.removeProperty("--font");
    const scheme = this.dark ? "dark" : "light";
    for (const name of names) {
      if (this.colors[scheme][name] === theme[scheme][name]) style.removeProperty(`--${name}`);
      else style.setProperty(`--${name}`, this.colors[scheme][name]);
    }
    this.ground();
    if (this.engine) write(this.engine, [...values(this.colors.light), ...values(this.colors.dark)], radius / roundest);
  }
}

/** gui::Look, in the engine's memory. */
function write({ exports, memory }: Engine, colors: readonly number[], roundness: number): void {
  const at = exports.page_look!() / 4;
  new Uint32Array(memory.buffer).set(colors, at);
  new Float32Array(memory.buffer)[at + colors.length] = roundness;
}

/** As Dear ImGui packs them: ABGR. */
function values(colors: Palette): number[] {
  return names.map((name) => {
    const [, r, g, b, a = "ff"] = /^#(..)(..)(..)(..)?$/.exec(colors[name])!;
    return parseInt(`${a}${b}${g}${r}`, 16);
  });
}
