// The two fonts: what English needs at once, the rest of Latin when a text has it. Ranges: scripts/deps.d/fonts.
import type { View } from "./view";

type Weight = "400" | "600";

const family = "Letter Sans";
const beyond = /[\u00a1-\u024f\u1e9e]/;

/** Unicode ranges of the files with the further characters. */
const ranges: Record<Weight, string> = { "400": "U+100-17F,U+218-21B,U+1E9E", "600": "U+A1-17F,U+218-21B,U+1E9E,U+202F,U+20AC" };

/** Gives the browser one font file; `more` are the characters beyond the first file. */
export async function addFont(weight: Weight, file: Uint8Array, more = false): Promise<void> {
  const face = new FontFace(family, file.buffer as ArrayBuffer, more ? { weight, unicodeRange: ranges[weight] } : { weight });
  document.fonts.add(await face.load());
}

/** Whether a text that is drawn has characters beyond the first files. Lists are opened by the browser itself. */
export function needsMore(view: View): boolean {
  const drawn = view.sections.map((s) => [s.heading, s.note, s.controls.map((c) => [c.label, c.value, c.help, c.role === "select" ? "" : c.options])]);
  return beyond.test(JSON.stringify([view.title, view.tagline, view.letter, view.advice, drawn]));
}
