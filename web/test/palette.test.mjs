// @ts-check
// A portal's colours: whatever it gives, everything can be read, and what can be kept of it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { root } from "./support/server.mjs";

const { outputFiles } = await build({ stdin: { contents: `export * from "./palette"; export * from "./colors";`, resolveDir: path.join(root, "web", "src", "embed") }, bundle: true, format: "esm", write: false });
const { given, palette, schemeOf, contrast, rgb } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`);
const theme = JSON.parse(readFileSync(path.join(root, "assets", "theme.json"), "utf8"));

/** What stands on what, and how much they must differ (WCAG 1.4.3, 1.4.11). @type {[string, string, number][]} */
const pairs = [
  ...["page", "surface", "sunken", "paper", "accent-soft", "note"].flatMap((ground) => ["text", "muted"].map((word) => /** @type {[string, string, number]} */ ([word, ground, 4.5]))),
  ...["page", "surface", "paper"].flatMap((ground) => ["faint", "accent", "error"].map((word) => /** @type {[string, string, number]} */ ([word, ground, 4.5]))),
  ["on-accent", "accent", 4.5], ["error", "error-soft", 4.5], ["note-mark", "note", 4.5], ["control-line", "page", 3], ["control-line", "surface", 3], ["focus", "page", 3],
];
/** @param {Record<string, string>} colors */
const unreadable = (colors) => pairs.filter(([a, b, ratio]) => contrast(rgb(colors[a]), rgb(colors[b])) < ratio).map(([a, b]) => `${a} ${colors[a]} on ${b} ${colors[b]}`);

test("without colours of the portal's the theme is as it is", () => {
  for (const scheme of ["light", "dark"]) assert.deepEqual(palette(given({}), scheme), theme[scheme]);
});

test("the colours of a portal with care are taken as they are", () => {
  const look = { accent: "#0b5d3b", background: "#fbf7ef", surface: "#fffdf8", text: "#2a2118", border: "#8c7a60" };
  const light = palette(given(look), "light");
  assert.deepEqual([light.accent, light.page, light.surface, light.paper, light.text, light.line, light["control-line"]], ["#0b5d3b", "#fbf7ef", "#fffdf8", "#fffdf8", "#2a2118", "#8c7a60", "#8c7a60"]);
  assert.equal(schemeOf(given(look)), "light");
  // They are no dark ones: there only the accent counts, made lighter.
  const dark = palette(given(look), "dark");
  assert.equal(dark.page, theme.dark.page);
  assert.equal(dark.text, theme.dark.text);
  assert.notEqual(dark.accent, theme.dark.accent);
  assert.deepEqual(unreadable(dark).filter((one) => one.startsWith("accent")), []);
});

test("the scheme is that of the colours", () => {
  for (const [look, scheme] of /** @type {const} */ ([[{}, undefined], [{ accent: "#000000", border: "#ffffff" }, undefined], [{ background: "#101418" }, "dark"], [{ surface: "#eeeeee" }, "light"], [{ text: "#eeeeee" }, "dark"], [{ text: "#222222" }, "light"]])) {
    assert.equal(schemeOf(given(look)), scheme, JSON.stringify(look));
  }
});

test("what cannot go together is not taken: a dark ground with light fields loses the fields, a text is made to stand out", () => {
  const torn = palette(given({ background: "#101418", surface: "#ffffff", text: "#202020" }), "dark");
  assert.equal(torn.page, "#101418");
  assert.equal(torn.surface, theme.dark.surface);
  assert.ok(contrast(rgb(torn.text), rgb(torn.page)) >= 4.5);
  assert.deepEqual(unreadable(torn), []);
});

test("whatever a portal gives, everything can be read", () => {
  let seed = 1;
  const roll = (/** @type {number} */ sides) => (seed = (seed * 1664525 + 1013904223) >>> 0) % sides;
  const color = () => `#${[0, 0, 0].map(() => (roll(3) ? roll(256) : [0, 119, 128, 255][roll(4)] ?? 0).toString(16).padStart(2, "0")).join("")}`;
  let [taken, refused] = [0, 0];
  for (let round = 0; round < 4000; round++) {
    const look = Object.fromEntries(["accent", "background", "surface", "text", "border"].filter(() => roll(3)).map((name) => [name, color()]));
    const own = given(look);
    const scheme = schemeOf(own) ?? (round % 2 ? "light" : "dark");
    const colors = palette(own, scheme);
    assert.deepEqual(Object.keys(colors).sort(), Object.keys(theme.light).sort());
    const untouched = !look.background && !look.surface && !look.text;
    const bad = unreadable(colors).filter((one) => !untouched || /^(accent|on-accent|control-line|focus) /.test(one));
    assert.deepEqual(bad, [], JSON.stringify({ look, scheme, colors }));
    if (look.background) colors.page === look.background ? taken++ : refused++;
  }
  assert.ok(taken > 1000, `${taken} ${refused}`);
});
