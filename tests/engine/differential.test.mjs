// @ts-check
// The same request gives the same bytes from the native command, from the npm package's WebAssembly in Node, and (a few
// hundred) from the page's own engine in Chromium (page.test.mjs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { requests } from "./requests.mjs";
import { catalog, dist, letter, lines, locales, root, thePackage } from "./support.mjs";

const count = 24_000;
const all = requests(count, 20261124);
const native = letter(["compose", "--lines"], { input: lines(all) });
const told = native.stdout.split("\n").slice(0, -1);

test("the command answers each line with one", () => {
  assert.equal(told.length, count);
  const wrong = told.filter((line) => line.startsWith('{"line":')).length;
  assert.match(native.stderr, new RegExp(`^standard input: ${wrong} of ${count} lines have problems`));
  assert.equal(native.status, 1);
  assert.ok(wrong > count / 50 && wrong < count / 5, String(wrong));
});

test("they are over everything that there is", () => {
  const seen = new Set(all.flatMap((one, index) => (told[index]?.startsWith('{"letter":') ? ["goal", "reason", "channel"].map((key) => `${one.situation} ${one[key]}`) : [])));
  for (const { id, goals, reasons, channels } of catalog.situations)
    for (const name of [...goals.map((/** @type {any} */ goal) => goal.id), ...reasons, "own", "none", ...channels]) assert.ok(seen.has(`${id} ${name}`), `${id} ${name}`);
  const values = new Set(all.flatMap((one) => ["locale", "tone", "length", "notice", "to", "stage", "door", "zone", "seed"].map((key) => one[key])));
  for (const name of [...locales, ...catalog.zones, "warm", "short", "full", "minutes", "past", "referrer", "later", "closed", "3"]) assert.ok(values.has(name), name);
  assert.ok(new Set(told).size > count * 0.9, "different requests");
});

test("the package gives the same, letters and problems", async () => {
  const { createEngine, LetterError } = await thePackage();
  const engine = await (await createEngine()).load(.../** @type {any[]} */ (locales));
  /** @param {any} request */
  const said = (request) => {
    try {
      return engine.compose(request);
    } catch (error) {
      if (!(error instanceof LetterError)) throw error;
      return { problems: error.problems };
    }
  };
  all.forEach((request, index) => {
    const { line, ...wanted } = JSON.parse(told[index] ?? "");
    const given = said(request);
    // A language that is not there is the one mistake of which the two know different things: one loads, one is loaded.
    if (request.locale === "xx") assert.deepEqual([given, wanted].map(({ problems }) => problems[0].at), ["/locale", "/locale"]);
    else if (JSON.stringify(given) !== JSON.stringify(wanted)) assert.deepEqual(given, wanted, lines([request]));
    assert.equal(line, "problems" in given ? index + 1 : undefined);
  });
});

test("and byte for byte, as the engine itself writes it", async () => {
  const { bundle } = await import(pathToFileURL(path.join(root, "web", "build", "script.mjs")).href);
  const script = /** @type {Buffer} */ (await bundle(root, "files/engine.ts"));
  const { FilesEngine, hostImports } = await import(`data:text/javascript;base64,${script.toString("base64")}`);
  const module = await WebAssembly.compile(readFileSync(path.join(dist, "engine.wasm")));
  let compared = 0;
  for (const locale of locales) {
    const engine = FilesEngine.from(await WebAssembly.instantiate(module, hostImports()));
    engine.start(readFileSync(path.join(dist, "catalog.json")), readFileSync(path.join(dist, "locales", `${locale}.json`)));
    all.forEach(({ locale: wanted = "en-US", ...request }, index) => {
      if (wanted !== locale || !told[index]?.startsWith('{"letter":')) return;
      assert.equal(engine.text({ op: "compose", request }), told[index]);
      compared++;
    });
  }
  assert.ok(compared > 20_000, String(compared));
});
