// @ts-check
// A portal's own wording in the engine of the package.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { project, root } from "./support.mjs";

const folder = project({});
/** @type {typeof import("../package/src/engine.js")} */
const { createEngine, LetterError } = await import(pathToFileURL(path.join(folder, "node_modules", "letter-assistant", "engine-node.js")).href);
/** @returns {import("../package/src/overlay.js").Overlay} */
const example = () => JSON.parse(readFileSync(path.join(root, "assets", "overlays", "example.json"), "utf8"));

/** The problems of an engine that cannot be made. @param {object} options */
async function problems(options) {
  try {
    await createEngine(/** @type {any} */ (options));
  } catch (error) {
    assert.ok(error instanceof LetterError, String(error));
    return error.problems;
  }
  throw new Error("it was made");
}

test("new situations and wordings, in each language that the overlay has", async () => {
  const engine = await createEngine({ overlay: example() });
  await engine.load("de");
  const request = { situation: "trial-day", goal: "cancel", company: "Northwind" };
  assert.match(engine.compose(request).plain, /Unfortunately, I have to cancel the trial day at Northwind\./);
  assert.match(engine.compose({ ...request, locale: "de" }).plain, /[Ll]eider muss ich den Probetag bei Northwind absagen\./);
  assert.match(engine.compose({ situation: "missed", tone: "warm" }).plain, /\nBest wishes,/);
  const plain = await createEngine();
  assert.throws(() => plain.compose(/** @type {any} */ (request)), /there is no situation "trial-day"/);
});

test("an engine without an overlay, made meanwhile, has none", async () => {
  const [own, ours] = await Promise.all([createEngine({ overlay: example() }), createEngine()]);
  const close = (/** @type {{ compose: (request: { situation: "missed", tone: "warm" }) => { letter: { close?: string } } }} */ engine) => engine.compose({ situation: "missed", tone: "warm" }).letter.close;
  assert.equal(close(own), "Best wishes,");
  assert.notEqual(close(ours), "Best wishes,");
});

test("what is wrong is told with its place, and nothing is made", async () => {
  const wrong = /** @type {any} */ (example());
  wrong.locales["en-US"].moves.close[0].say = ["<b>Yours</b>"];
  wrong.locales["en-US"].ui = { title: "Mine" };
  assert.deepEqual((await problems({ overlay: wrong })).map(({ at }) => at), ["/overlay/locales/en-US/ui", "/overlay/locales/en-US/moves/close/0/say/0"]);
  assert.deepEqual(await problems({ overlay: example(), locale: "fr" }), [{ at: "/overlay/locales", message: 'there are no words for "fr"; add them' }]);
  for (const overlay of [[], 7, null, "{"]) assert.ok((await problems({ overlay })).every(({ at }) => at.startsWith("/overlay")), JSON.stringify(overlay));
});

test("whatever an overlay says is text in the HTML", async () => {
  const overlay = example();
  overlay.locales["en-US"] = { ...overlay.locales["en-US"], moves: { ...overlay.locales["en-US"]?.moves, close: [{ say: ['Yours & "ours" &lt;b&gt;,'] }] } };
  const { html, letter } = (await createEngine({ overlay })).compose({ situation: "missed" });
  assert.equal(letter.close, 'Yours & "ours" &lt;b&gt;,');
  assert.match(html, /Yours &amp; &quot;ours&quot; &amp;lt;b&amp;gt;,/);
});
