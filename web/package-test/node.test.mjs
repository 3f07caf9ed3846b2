// @ts-check
// The package in an empty project, plain ECMAScript modules in Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist, node, project } from "./support.mjs";

const folder = project({});
/** @type {typeof import("../package/src/engine.js")} */
const { compose, createEngine, LetterError } = await import(pathToFileURL(path.join(folder, "node_modules", "letter-assistant", "engine-node.js")).href);
const request = /** @type {const} */ ({ situation: "cancel", company: "Café Ōsaka", recipients: "Dr. Dana Lee", name: "Zoë Ł." });

/** What the call throws. @param {() => unknown} call @returns {Promise<InstanceType<typeof LetterError>>} */
async function thrown(call) {
  try {
    await call();
  } catch (error) {
    assert.ok(error instanceof LetterError, String(error));
    return error;
  }
  throw new Error("nothing was thrown");
}

test("imported by its name, it composes", () => {
  const program = `
    import { compose, createEngine } from "letter-assistant/engine";
    const engine = await createEngine({ locale: "de" });
    console.log(engine.compose({ situation: "late", name: "Zoë" }).plain);
    console.log((await compose({ situation: "late" }, { locale: "fr" })).plain);`;
  const { status, output } = node(folder, "--input-type=module", "--eval", program);
  assert.equal(status, 0, output);
  assert.match(output, /^Sehr geehrte[^]*\nZoë\nMadame, Monsieur,/);
});

test("several languages at once, each loaded once and when it is wanted", async () => {
  /** @type {string[]} */
  const read = [];
  const engine = await createEngine({ locale: "es", read: (file) => (read.push(file), readFileSync(path.join(dist, file))) });
  assert.deepEqual(engine.locales, ["es"]);
  await engine.load("de", "fr", "de");
  await engine.load("es", "fr");
  assert.deepEqual(engine.locales, ["es", "de", "fr"]);
  assert.deepEqual(read.sort(), ["catalog.json", "engine.wasm", "locales/de.json", "locales/es.json", "locales/fr.json"]);
  const plain = engine.locales.map((locale) => engine.compose({ ...request, locale }).plain);
  assert.equal(new Set(plain).size, 3);
  assert.equal(engine.compose(request).plain, plain[0]);
  assert.equal(engine.compose(request, { locale: "de" }).plain, plain[1]);
  assert.equal(engine.compose({ ...request, locale: "fr" }, { locale: "de" }).plain, plain[2], "the request's own language wins");
  assert.equal((await compose(request, { locale: "fr" })).plain, plain[2]);
});

test("what is made of a letter", async () => {
  const engine = await createEngine();
  const { letter, plain, html } = engine.compose(request);
  assert.match(plain, /Dr\. Lee[^]*Café Ōsaka/);
  assert.equal(engine.plain(letter), plain);
  assert.equal(engine.html(letter), html);
  assert.match(engine.txt(letter, "Subject"), /^Subject: [^\r\n]+\r\n\r\nDear Dr\. Lee,\r\n/);
  assert.match(engine.mailto(letter, ["dana@example.com"]), /^mailto:dana@example\.com\?subject=/);
  assert.match(engine.sms(letter, ["+1 555 0100"]), /^sms:\+15550100\?/);
  assert.match(engine.eml(letter, { to: [{ address: "dana@example.com" }] }), /^X-Unsent: 1\r\n[^]*dana@example\.com/);
  assert.deepEqual(engine.links(letter).map(({ id }) => id), ["mailto", "gmail", "outlook_live", "outlook_office", "yahoo"]);
});

test("what is wrong is said with its place", async () => {
  const engine = await createEngine();
  const wrong = /** @type {any} */ ({ situation: "cancel", date: "1.12.2026", tone: "angry", slots: [{ date: "x" }], company: 7 });
  const error = await thrown(() => engine.compose(wrong));
  assert.equal(error.name, "LetterError");
  assert.deepEqual(error.problems.map(({ at }) => at).sort(), ["/company", "/date", "/slots/0/date", "/tone"]);
  assert.match(error.message, /\/tone: there is no tone "angry"; there are: warm neutral formal/);
  for (const no of [null, undefined, 7, "x", [], [request]]) {
    assert.equal((await thrown(() => engine.compose(/** @type {any} */ (no)))).problems[0]?.at, "");
    await thrown(() => compose(/** @type {any} */ (no)));
  }
  assert.match((await thrown(() => engine.compose({ ...request, locale: "de" }))).message, /^\/locale: the locale "de" is not loaded/);
  assert.match((await thrown(() => createEngine({ locale: /** @type {any} */ ("../de") }))).message, /there is no locale "\.\.\/de"; there are: en-US/);
  assert.match((await thrown(() => engine.mailto(/** @type {any} */ (7)))).message, /\/letter/);
  assert.match((await thrown(() => engine.compose({ ...request, company: "x".repeat(600_000) }))).message, /500,000/);
  assert.match(engine.compose(request).plain, /Café Ōsaka/, "and the next letter is as good as ever");
});

test("files that cannot be read are named, and may be tried again", async () => {
  const read = (/** @type {string} */ file) => new Uint8Array(readFileSync(path.join(dist, file)));
  let broken = true;
  const error = await thrown(() => createEngine({ read: (file) => { if (file === "engine.wasm") throw new Error("no network"); return read(file); } }));
  assert.match(error.message, /engine\.wasm cannot be read[^]*no network/);
  assert.match(String(error.cause), /no network/);
  await thrown(() => createEngine({ read: (file) => (file === "engine.wasm" ? new Uint8Array([1, 2, 3]) : read(file)) }));
  await thrown(() => createEngine({ read: (file) => (file.startsWith("locales/") ? new TextEncoder().encode("{}") : read(file)) }));
  const engine = await createEngine({ read: async (file) => { if (broken && file === "locales/fr.json") throw new Error("no network"); return read(file).buffer; } });
  await thrown(() => engine.load("fr"));
  assert.deepEqual(engine.locales, ["en-US"]);
  broken = false;
  assert.deepEqual((await engine.load("fr")).locales, ["en-US", "fr"]);
});

test("half a surrogate pair, and every control character, is no reason to fail", async () => {
  const engine = await createEngine();
  const name = `a\ud800b${String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code))}c`;
  assert.match(engine.compose({ ...request, name }).plain, /a\ufffdb/);
});
