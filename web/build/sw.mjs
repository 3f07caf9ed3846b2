// sw.js, the service worker: web/sw bundled, with the list of all files of the page and their hashes.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

/** Where the worker is: beside index.html, so that it may answer for the whole page. */
export const workerUrl = "sw.js";

/** @param {string} folder @param {string} [within] @returns {Promise<string[]>} what the server gives out, relative, sorted */
async function served(folder, within = "") {
  const entries = await readdir(path.join(folder, within), { withFileTypes: true });
  const names = entries.filter(({ name }) => !name.startsWith(".") && !name.endsWith(".br") && name !== workerUrl);
  const lists = await Promise.all(names.map((entry) => {
    const name = path.posix.join(within, entry.name);
    return entry.isDirectory() ? served(folder, name) : [name];
  }));
  return lists.flat().sort();
}

/** @param {string} dist @returns {Promise<(readonly [url: string, hash: string, immutable?: 1])[]>} */
async function files(dist) {
  return Promise.all((await served(dist)).map(async (url) => {
    const hash = createHash("sha256").update(await readFile(path.join(dist, url))).digest("base64");
    return url.startsWith("a/") ? /** @type {const} */ ([url, hash, 1]) : /** @type {const} */ ([url, hash]);
  }));
}

/** The worker for a finished `dist`, in which every other file is already. @param {string} root @param {string} dist */
export async function serviceWorker(root, dist) {
  const result = await build({
    entryPoints: [path.join(root, "web", "sw", "worker.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"', FILES: JSON.stringify(await files(dist)) },
  });
  const [script] = result.outputFiles ?? [];
  if (!script) throw new Error("esbuild gave no script");
  return Buffer.from(script.contents);
}
