// @ts-check
// What is in the package: linted by others' tools, small, and its types and its documentation say what the engine says.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { dist, node, root, tarball, tools } from "./support.mjs";

const read = (/** @type {string[]} */ ...parts) => readFileSync(path.join(...parts), "utf8");
/** @type {typeof import("../package/src/engine.js")} */
const { createEngine, LetterError } = await import(pathToFileURL(path.join(dist, "engine-node.js")).href);
const engine = await createEngine();

test("publint finds nothing", () => {
  const { status, output } = node(root, path.join(tools, "publint", "src", "cli.js"), "run", tarball, "--strict");
  assert.equal(status, 0, output);
  assert.match(output, /All good!/);
});

test("arethetypeswrong finds nothing", () => {
  // The package is for ECMAScript modules only, and a .wasm file has no types.
  const args = [tarball, "--profile", "esm-only", "--exclude-entrypoints", "engine.wasm"];
  const { status, output } = node(root, path.join(tools, "@arethetypeswrong", "cli", "dist", "index.js"), ...args);
  assert.equal(status, 0, output);
  assert.match(output, /"letter-assistant\/engine"/);
  assert.match(output, /"letter-assistant"/);
  assert.match(output, /"letter-assistant\/react"/);
});

test("nothing else is in it, and it needs nothing", () => {
  const files = execFileSync("tar", ["tzf", tarball], { encoding: "utf8" }).trim().split("\n").map((file) => file.replace("package/", ""));
  const locales = Object.keys(JSON.parse(read(dist, "catalog.json")).locales).map((locale) => `locales/${locale}.json`);
  const expected = [...locales, "LICENSE", "README.md", "catalog.d.ts", "catalog.json", "composer.d.ts", "element.d.ts", "element.js", "engine-node.js", "engine.d.ts", "engine.js", "engine.wasm", "overlay.d.ts", "package.json", "problem.d.ts", "react.d.ts", "react.js", "types.d.ts"];
  assert.deepEqual(files.sort(), expected.sort());
  const manifest = JSON.parse(read(dist, "package.json"));
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies", "scripts"]) assert.equal(manifest[kind], undefined);
  assert.equal(manifest.version, JSON.parse(read(root, "web", "package.json")).version);
});

test("the engine is at most 90 kB, its script and the element at most 4 kB each, compressed", (context) => {
  for (const [file, most] of /** @type {[string, number][]} */ ([["engine.wasm", 90_000], ["engine.js", 4_000], ["element.js", 4_000]])) {
    const size = brotliCompressSync(readFileSync(path.join(dist, file))).length;
    context.diagnostic(`${file}: ${size} bytes (brotli)`);
    assert.ok(size <= most, `${file}: ${size}`);
  }
});

test("on a server the element's module does nothing, and does not fail", async () => {
  const { LetterAssistantElement, defineLetterAssistant } = await import(pathToFileURL(path.join(dist, "element.js")).href);
  defineLetterAssistant("x-letter");
  assert.equal(typeof LetterAssistantElement, "function");
});

test("the fields that the types let a portal fill in are those of the form", () => {
  const form = [...read(root, "src", "form", "fields.cpp").matchAll(/^ {4}\{"(\w+)", "(\w+)"/gm)].filter(([, , section]) => !["keep", "about", "header"].includes(section ?? "")).map(([, name]) => name);
  const types = /type PrefillField = ([^;]+);/.exec(read(dist, "element.d.ts"))?.[1]?.match(/\w+/g) ?? [];
  assert.deepEqual(types.sort(), [...form, "situation", "goal", "channel"].sort());
});

/** What the engine says that there is. @param {object} request @param {string} at @returns {string[]} */
function known(request, at) {
  try {
    engine.compose(/** @type {any} */ (request));
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    const message = error.problems.find((one) => one.at === at)?.message ?? "";
    return (message.split("there are: ")[1] ?? "").split(" ").sort();
  }
  throw new Error(`the engine takes ${JSON.stringify(request)}`);
}

const declared = read(dist, "types.d.ts");
/** The members of the types that a request is made of; each with its type. */
const members = new Map([...declared.slice(declared.indexOf("interface Details"), declared.indexOf("export type LetterRequest")).matchAll(/^ {4}(\w+)\??: (.+);$/gm)].map(([, name = "", type = ""]) => [name, type]));
const chosen = ["tone", "length", "notice", "to", "stage", "door"];

test("the types have every field of a request, and every choice", () => {
  // The language is the package's and the tool's own affair: the engine is one language's.
  assert.deepEqual([...members.keys()].sort(), [...known({ "?": "" }, "/?"), "locale"].sort());
  for (const field of chosen) {
    const names = [...(members.get(field) ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(names.sort(), known({ [field]: "?" }, `/${field}`), field);
  }
});

test("the types have every situation, goal, reason, channel, language and zone of the catalog, and no other", () => {
  const { situations, locales, zones } = JSON.parse(read(root, "assets", "catalog.json"));
  const types = read(dist, "catalog.d.ts");
  const union = (/** @type {string[]} */ names) => names.map((name) => JSON.stringify(name)).join(" | ") || "never";
  assert.ok(types.includes(`type Locale = ${union(Object.keys(locales))};`));
  assert.ok(types.includes(`type Zone = ${union(zones)};`));
  for (const { id, goals, reasons, channels } of situations) {
    const part = types.slice(types.indexOf(`"${id}": {`)).split("};")[0] ?? "";
    const wanted = [`goal: ${union(goals.map((/** @type {any} */ goal) => goal.id))};`, `reason: ${union(reasons)};`, `channel: ${union(channels)};`];
    assert.deepEqual(part.split("\n").slice(1, 4).map((line) => line.trim()), wanted, id);
  }
  assert.equal([...types.matchAll(/goal: /g)].length, situations.length);
});

/** The rows of a table of the documentation, after its heading. @param {string} heading */
function table(heading) {
  const text = read(root, "docs", "engine.md").split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...text.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = "", rest = ""]) => ({ name, rest }));
}
const quoted = (/** @type {string} */ text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

test("the documentation has every field and every choice", () => {
  const rows = table("A request");
  assert.deepEqual(rows.map(({ name }) => name).sort(), [...members.keys()].sort());
  for (const { name, rest } of rows.filter((row) => chosen.includes(row.name))) assert.deepEqual(quoted(rest).sort(), known({ [name]: "?" }, `/${name}`), name);
});

test("the documentation has every situation with its goals, reasons and channels", () => {
  const rows = table("Situations").map(({ name, rest }) => [name, ...rest.split(" | ").map(quoted)]);
  const { situations } = JSON.parse(read(root, "assets", "catalog.json"));
  assert.deepEqual(rows, situations.map((/** @type {any} */ one) => [one.id, one.goals.map((/** @type {any} */ goal) => goal.id), one.reasons, one.channels]));
});
