// All colours of the form, out of the few that a portal gives. What would be hard to read is corrected; colours that cannot
// go together are not taken.
import theme from "../../../assets/theme.json";
import { type Rgb, contrast, hex, isDark, least, legible, mix, rgb } from "./colors";
import type { Connect } from "./connection";

export type Scheme = "light" | "dark";
type Name = keyof (typeof theme)["light"];
export type Palette = Record<Name, string>;
type Look = NonNullable<Connect["look"]>;
type Given = { readonly [K in "accent" | "background" | "surface" | "text" | "border"]?: Rgb | undefined };
type Mixed = Record<Exclude<Name, "shadow">, Rgb>;

/** WCAG 2.2, 1.4.3 and 1.4.11 */
const text = 4.5;
const edge = 3;

export function given({ accent, background, surface, text, border }: Look): Given {
  const read = (value: string | undefined) => (value ? rgb(value) : undefined);
  return { accent: read(accent), background: read(background), surface: read(surface), text: read(text), border: read(border) };
}

/** Which scheme the portal's colours are of: their own lightness says it. Nothing if they go with both. */
export function schemeOf({ background, surface, text }: Given): Scheme | undefined {
  const ground = background ?? surface;
  if (ground) return isDark(ground) ? "dark" : "light";
  return text && (isDark(text) ? "light" : "dark");
}

/** The form's colours in this scheme. Of colours that are of the other one only the accent counts. */
export function palette(all: Given, scheme: Scheme): Palette {
  const { accent, background, border, text } = all;
  const own = schemeOf(all) ?? scheme;
  const plain = { accent };
  const tries: Given[] = own === scheme ? [all, { accent, background, border, text }, { accent, border, text }, { accent, border }] : [];
  const found = tries.map((one) => mixed(one, scheme)).find(readable) ?? mixed(plain, scheme);
  const written = Object.fromEntries(Object.entries(found).map(([name, color]) => [name, hex(color)]));
  return { ...written, shadow: theme[scheme].shadow } as Palette;
}

/** What the words of the form stand on. */
const grounds = (one: Pick<Mixed, "page" | "surface" | "sunken" | "paper" | "accent-soft" | "note">) =>
  [one.page, one.surface, one.sunken, one.paper, one["accent-soft"], one.note];

/** Whether everything in it can be read and seen. */
export function readable(one: Mixed): boolean {
  const main = [one.page, one.surface, one.paper];
  return least(one.text, grounds(one)) >= text && least(one.muted, grounds(one)) >= text && least(one.faint, main) >= text
    && least(one.accent, main) >= text && contrast(one["on-accent"], one.accent) >= text && least(one.error, [...main, one["error-soft"]]) >= text
    && least(one["note-mark"], [one.note, one.paper]) >= text && least(one["control-line"], [one.page, one.surface]) >= edge && least(one.focus, main) >= edge;
}

function mixed(all: Given, scheme: Scheme): Mixed {
  const base = Object.fromEntries(Object.entries(theme[scheme]).map(([name, value]) => [name, rgb(value)])) as unknown as Mixed;
  const surfaces = { ...base, ...ground(all, base) };
  const accents = { ...surfaces, ...(all.accent || surfaces.page !== base.page || surfaces.surface !== base.surface ? accented(all.accent ?? base.accent, surfaces) : {}) };
  const lined = { ...accents, ...lines(all, accents) };
  // The theme's own words on the theme's own grounds stay as they are.
  return all.background || all.surface || all.text ? { ...lined, ...words(all, lined) } : lined;
}

function ground({ background, surface }: Given, base: Mixed): Partial<Mixed> {
  if (!background && !surface) return {};
  const [page, card] = [background ?? base.page, surface ?? base.surface];
  // What is sunken lies on both, and can be told from both.
  const nearer = contrast(page, base.text) < contrast(card, base.text) ? page : card;
  return {
    page, surface: card, paper: surface ?? base.paper, sunken: mix(nearer, base.text, 0.06),
    note: mix(page, base["note-mark"], 0.06), "note-line": mix(page, base["note-mark"], 0.25), "error-soft": mix(card, base.error, 0.1),
  };
}

function accented(wanted: Rgb, { page, surface, paper }: Mixed): Partial<Mixed> {
  const accent = legible(wanted, [page, surface, paper], text);
  const [white, ink] = [rgb("#ffffff"), rgb("#0f1222")];
  const on = contrast(accent, white) >= contrast(accent, ink) ? white : ink;
  // Away from the words that stand on it.
  const hover = mix(accent, on === white ? rgb("#000000") : white, 0.18);
  return { accent, "accent-hover": hover, "accent-soft": mix(surface, accent, 0.1), "on-accent": on, focus: accent };
}

function lines({ border, background, surface }: Given, one: Mixed): Partial<Mixed> {
  if (!border && !background && !surface) return {};
  const line = border ?? mix(one.page, one.text, 0.14);
  return { line, "control-line": legible(border ?? one["control-line"], [one.page, one.surface], edge) };
}

function words({ text: wanted }: Given, one: Mixed): Partial<Mixed> {
  const [all, main] = [grounds(one), [one.page, one.surface, one.paper]];
  const own = legible(wanted ?? one.text, all, text);
  return {
    text: own, muted: legible(wanted ? mix(own, one.page, 0.3) : one.muted, all, text), faint: legible(wanted ? mix(own, one.page, 0.4) : one.faint, main, text),
    error: legible(one.error, [...main, one["error-soft"]], text), "note-mark": legible(one["note-mark"], [one.note, one.paper], text),
  };
}
