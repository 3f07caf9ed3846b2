// The two fonts: what English needs at once, the rest of Latin when a text has it. Ranges: scripts/deps.d/fonts.
import type { View } from "./view";

type Weight = "400" | "600";

const family = "Letter Sans";
const beyond = /[\u00a1-\u024f\u1e9e\u2010-\u2012\u2015-\u2017\u2020\u2021\u2023-\u2025\u2027\u202f\u2030\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212]/;

/** Unicode range of the files with the further characters. */
const range =
  "U+A1-17F,U+218-21B,U+1E9E,U+2010-2012,U+2015-2017,U+2020,U+2021,U+2023-2025,U+2027,U+202F,U+2030,U+2039,U+203A,U+20AC,U+2122,U+2190-2193,U+2212";

/** Gives the browser one font file; `more` are the characters beyond the first file. */
export async function addFont(weight: Weight, file: Uint8Array, more = false): Promise<void> {
  const face = new FontFace(family, file.buffer as ArrayBuffer, more ? { weight, unicodeRange: range } : { weight });
  document.fonts.add(await face.load());
}

/** Whether a text that is drawn has characters beyond the first files. Lists are opened by the browser itself. */
export function needsMore(view: View): boolean {
  const drawn = view.sections.map((s) => [s.heading, s.note, s.controls.map((c) => [c.label, c.value, c.help, c.role === "select" ? "" : c.options])]);
  return beyond.test(JSON.stringify([view.title, view.tagline, view.letter, view.advice, drawn]));
}
