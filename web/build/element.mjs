// element.js, the one file of <letter-assistant>: portals put it into a page as it is, so it is minified here.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { elementWords } from "./package_words.mjs";

/** @param {string} root @returns {Promise<Buffer>} */
export async function element(root) {
  const source = path.join(root, "web", "package", "src");
  const { locales } = JSON.parse(await readFile(path.join(root, "assets", "catalog.json"), "utf8"));
  const words = await elementWords(root, Object.keys(locales));
  const file = path.join(source, "element_words.ts");
  // Only what is new is written: others may be reading it.
  if ((await readFile(file, "utf8").catch(() => "")) !== words) await writeFile(file, words);
  const result = await build({
    entryPoints: [path.join(source, "element.ts")], bundle: true, minify: true, write: false, format: "esm", target: "es2022", legalComments: "none", charset: "utf8",
  });
  const [script] = result.outputFiles ?? [];
  if (!script) throw new Error("esbuild gave no script");
  return Buffer.from(script.contents);
}
