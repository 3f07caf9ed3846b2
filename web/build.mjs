// Puts the page together in dist/: bundle, style sheet, static HTML, fonts, engine; content-hashed and precompressed.
// Needs build/native (the tool) and build/web (the engines); `./run` makes both first.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { compress } from "./build/compress.mjs";
import { stylesheet } from "./build/css.mjs";
import { hashed } from "./build/hash.mjs";
import { page } from "./build/html.mjs";
import { lean } from "./build/lean.mjs";
import { letters, lettersLinks, lettersUrl } from "./build/letters.mjs";
import { prerendered } from "./build/prerender.mjs";
import { bundle } from "./build/script.mjs";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const dist = path.join(root, "dist");
const source = (/** @type {string[]} */ ...parts) => readFile(path.join(root, ...parts));
const minified = async (/** @type {string[]} */ ...parts) => Buffer.from(JSON.stringify(withoutSchema(JSON.parse((await source(...parts)).toString()))));

/** The schema's address serves editors, not the page. @param {Record<string, unknown>} document */
function withoutSchema({ $schema: _, ...rest }) {
  return rest;
}

/** Every locale that the catalog names, each in a file of its own: the page loads one, and another when it is chosen. */
/** @type {[locale: string, name: string][]} */
const names = Object.entries(JSON.parse((await source("assets", "catalog.json")).toString()).locales);
const locales = Object.fromEntries(
  await Promise.all(names.map(async ([name]) => [name, hashed(name, "json", await minified("assets", "locales", `${name}.json`))])),
);

const files = {
  script: hashed("app", "js", await bundle(root)),
  style: hashed("style", "css", await stylesheet(root)),
  engine: hashed("letter", "wasm", lean(await source("build", "web", "src", "page.wasm"))),
  files: hashed("files", "js", await bundle(root, "files/engine.ts")),
  filesEngine: hashed("engine", "wasm", await source("build", "web", "src", "engine.wasm")),
  catalog: hashed("catalog", "json", await minified("assets", "catalog.json")),
  regular: hashed("regular", "ttf", await source(".deps", "fonts", "regular.ttf")),
  semibold: hashed("semibold", "ttf", await source(".deps", "fonts", "semibold.ttf")),
  regularMore: hashed("regular-more", "ttf", await source(".deps", "fonts", "regular-more.ttf")),
  semiboldMore: hashed("semibold-more", "ttf", await source(".deps", "fonts", "semibold-more.ttf")),
  icon: hashed("icon", "svg", await source("assets", "icon.svg")),
};

await rm(dist, { recursive: true, force: true });
await mkdir(path.join(dist, "a"), { recursive: true });
const all = lettersLinks(names);
for (const [locale] of names) {
  const texts = await prerendered(root, locale);
  await writeFile(path.join(dist, lettersUrl(locale)), letters(texts, files, all));
  if (locale === names[0]?.[0]) await writeFile(path.join(dist, "index.html"), page(texts, files, locales, all));
}
for (const file of [...Object.values(files), ...Object.values(locales)]) await writeFile(path.join(dist, file.url), file.bytes);
await compress(dist);
