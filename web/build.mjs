// Puts the page together in dist/: bundle, style sheet, static HTML, fonts, engine; content-hashed and precompressed.
// Needs build/native (the tool) and build/web (the engines); `./run` makes both first.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { compress } from "./build/compress.mjs";
import { contentSecurityPolicy } from "./build/csp.mjs";
import { stylesheet } from "./build/css.mjs";
import { embedWords } from "./build/embed_words.mjs";
import { hashed } from "./build/hash.mjs";
import { page } from "./build/html.mjs";
import { icons } from "./build/icons.mjs";
import { lean, optimized } from "./build/lean.mjs";
import { letters, lettersLinks, lettersUrl } from "./build/letters.mjs";
import { manifest, manifestUrl } from "./build/manifest.mjs";
import { prerendered } from "./build/prerender.mjs";
import { privacy, privacyLinks, privacyTexts, privacyUrl } from "./build/privacy.mjs";
import { bundle } from "./build/script.mjs";
import { escape } from "./build/static.mjs";
import { serviceWorker, workerUrl } from "./build/sw.mjs";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const dist = path.join(root, "dist");
const source = (/** @type {string[]} */ ...parts) => readFile(path.join(root, ...parts));
const minified = async (/** @type {string[]} */ ...parts) => Buffer.from(JSON.stringify(forPage(JSON.parse((await source(...parts)).toString()))));

/** Without the schema's address, which serves editors, and the words of <letter-assistant>, which has its own. @param {Record<string, any>} document */
function forPage({ $schema: _, ...rest }) {
  if (rest.ui) rest.ui = Object.fromEntries(Object.entries(rest.ui).filter(([key]) => !key.startsWith("embed.")));
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
  files: hashed("files", "js", await bundle(root, "files/index.ts")),
  filesEngine: hashed("engine", "wasm", optimized(await source("build", "web", "src", "engine.wasm"))),
  intake: hashed("intake", "js", await bundle(root, "intake/index.ts")),
  catalog: hashed("catalog", "json", await minified("assets", "catalog.json")),
  regular: hashed("regular", "ttf", await source(".deps", "fonts", "regular.ttf")),
  semibold: hashed("semibold", "ttf", await source(".deps", "fonts", "semibold.ttf")),
  regularMore: hashed("regular-more", "ttf", await source(".deps", "fonts", "regular-more.ttf")),
  semiboldMore: hashed("semibold-more", "ttf", await source(".deps", "fonts", "semibold-more.ttf")),
  icon: hashed("icon", "svg", await source("assets", "icon.svg")),
  embed: hashed("embed", "js", await bundle(root, "embed/index.ts", { EMBED_WORDS: await embedWords(root, names.map(([name]) => name)) })),
  offline: hashed("offline", "js", await bundle(root, "offline.ts")),
  ...icons((await source("assets", "icon.svg")).toString()),
};

await rm(dist, { recursive: true, force: true });
await mkdir(path.join(dist, "a"), { recursive: true });
const all = lettersLinks(names);
const policy = await contentSecurityPolicy(root);
const texts = await Promise.all(names.map(([locale]) => prerendered(root, locale)));
for (const one of texts) {
  const { locale } = one;
  const about = await privacyTexts(root, locale);
  const link = `<a href="${privacyUrl(locale)}">${escape(about.title)}</a>`;
  await writeFile(path.join(dist, lettersUrl(locale)), letters(one, files, all, link, policy));
  await writeFile(path.join(dist, privacyUrl(locale)), privacy(about, one, files, privacyLinks(names), policy));
  if (one === texts[0]) await writeFile(path.join(dist, "index.html"), page(one, files, locales, all, link, policy));
}
await writeFile(path.join(dist, manifestUrl), manifest(texts, files, JSON.parse((await source("assets", "theme.json")).toString())));
for (const file of [...Object.values(files), ...Object.values(locales)]) await writeFile(path.join(dist, file.url), file.bytes);
await writeFile(path.join(dist, "embed.json"), JSON.stringify(JSON.parse((await source("deploy", "embed.json")).toString())));
// Last: the worker has the hash of every other file.
await writeFile(path.join(dist, workerUrl), await serviceWorker(root, dist));
await compress(dist);
