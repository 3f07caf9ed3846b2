// The demo: `node web/build/demo.mjs FOLDER LETTERS PORTAL…` puts the portal of web/demo into FOLDER/portal and the page, which
// these portals may embed, into FOLDER/letters. LETTERS and PORTAL are origins. Needs dist/ and .deps/demo-fonts.
import { cpSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { element } from "./element.mjs";
import { escape } from "./static.mjs";
import { serviceWorker, workerUrl } from "./sw.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const source = path.join(root, "web", "demo");
const read = (/** @type {string[]} */ ...parts) => readFileSync(path.join(...parts), "utf8");
const json = (/** @type {string[]} */ ...parts) => JSON.parse(read(...parts));

/** Hard links: the copy costs nothing. @param {string} from @param {string} to */
function link(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, made] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) link(old, made);
    else {
      try { linkSync(old, made); } catch { cpSync(old, made); }
    }
  }
}

/** dist/ as it would be built with another deploy/embed.json; what is deployed stays as it is. @param {string} to @param {string[]} origins */
async function letters(to, origins) {
  link(path.join(root, "dist"), to);
  for (const name of ["embed.json", "embed.json.br", workerUrl, `${workerUrl}.br`]) rmSync(path.join(to, name), { force: true });
  writeFileSync(path.join(to, "embed.json"), JSON.stringify({ origins }));
  writeFileSync(path.join(to, workerUrl), await serviceWorker(root, to));
}

/** `{{key}}` of the words, or of the applications. @param {string} text @param {(key: string) => unknown} value @returns {string} */
const filled = (text, value) => text.replace(/\{\{([\w.]+)\}\}/g, (_, key) => {
  const found = value(key);
  if (typeof found !== "string") throw new Error(`web/demo: nobody says what {{${key}}} is`);
  return filled(found, value);
});

/** @param {string} to @param {string} lang @param {string} origin */
function page(to, lang, origin) {
  const words = { ...json(source, "words", `${lang}.json`), lang, letters: `${origin}/` };
  const applications = json(source, "applications.json");
  const value = (/** @type {string} */ key) => words[key] ?? key.split(".").reduce((found, part) => found?.[part], applications);
  mkdirSync(path.join(to, lang), { recursive: true });
  writeFileSync(path.join(to, lang, "index.html"), filled(read(source, "page.html"), (key) => {
    const found = value(key);
    return typeof found === "string" ? escape(found) : found;
  }));
}

/** @param {string} to @param {string} origin */
async function portal(to, origin) {
  for (const lang of ["en", "de"]) page(to, lang, origin);
  const { code } = await transform(read(source, "portal.css"), { loader: "css", minify: true, target: "es2022" });
  writeFileSync(path.join(to, "portal.css"), code);
  await build({ entryPoints: [path.join(source, "portal.ts")], outdir: to, bundle: true, minify: true, format: "esm", target: "es2022" });
  cpSync(path.join(source, "icon.svg"), path.join(to, "icon.svg"));
  // The same bytes as in the package.
  writeFileSync(path.join(to, "element.js"), await element(root));
  cpSync(path.join(root, ".deps", "demo-fonts"), path.join(to, "fonts"), { recursive: true });
}

const [to, origin, ...portals] = process.argv.slice(2);
if (!to || !origin || !portals.length) throw new Error("node web/build/demo.mjs FOLDER LETTERS PORTAL…");
rmSync(to, { recursive: true, force: true });
await letters(path.join(to, "letters"), portals);
await portal(path.join(to, "portal"), origin);
