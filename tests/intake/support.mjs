// @ts-check
// The reader as the page has it: web/src/intake bundled by esbuild, with the engine (src/engine) that `scripts/web` built.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "../../web/node_modules/esbuild/lib/main.js";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
export const corpus = path.join(root, "tests", "intake", "corpus");

/** @typedef {typeof import("../../web/src/intake/index")} Reader */

/** Bundles one TypeScript module and imports it. @param {string} file under web/src @returns {Promise<any>} */
export async function bundled(file) {
  const folder = mkdtempSync(path.join(tmpdir(), "intake-"));
  const outfile = path.join(folder, "module.mjs");
  await build({ entryPoints: [path.join(root, "web", "src", file)], bundle: true, format: "esm", target: "es2022", outfile, logLevel: "error" });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {Reader} */
export const reader = await bundled("intake/index.ts");
const { FilesEngine, hostImports } = await bundled("files/engine.ts");
const wasm = process.env.ENGINE_WASM ?? path.join(root, "build", "web", "src", "engine.wasm");
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), hostImports());
export const engine = FilesEngine.from(instance);

export const hints = { locale: "en-US", today: "2026-11-24", zone: "America/New_York", engine };

/** @param {string | Uint8Array} input @param {object} [also] */
export const read = (input, also = {}) => reader.readInvitation(input, { ...hints, ...also });

/** No answer may take longer (milliseconds). */
export const longest = 200;

/**
 * What became of it: the code of a refusal, or what was found; and how long it took. A machine that is busy with something
 * else gets more than one try: the shortest counts.
 * @param {string | Uint8Array} input @param {object} [also]
 */
export async function outcome(input, also = {}) {
  let milliseconds = Infinity;
  for (let tries = 0; ; tries++) {
    const start = performance.now();
    const { code, intake } = await attempt(input, also);
    milliseconds = Math.min(milliseconds, performance.now() - start);
    if (milliseconds < longest || tries === 5) return { code, intake, milliseconds };
  }
}

/** @param {string | Uint8Array} input @param {object} also */
async function attempt(input, also) {
  try {
    return { code: "", intake: await read(input, also) };
  } catch (error) {
    if (error instanceof reader.Refusal) return { code: error.code, intake: undefined };
    throw error;
  }
}

/** The corpus files without their expectations. @param {string} folder */
export const files = (folder) => readdirSync(path.join(corpus, folder)).filter((name) => !name.endsWith(".json")).sort();
/** @param {string} folder @param {string} name */
export const bytes = (folder, name) => new Uint8Array(readFileSync(path.join(corpus, folder, name)));
/** @param {string} folder @param {string} name @returns {any} */
export const expected = (folder, name) => JSON.parse(readFileSync(path.join(corpus, folder, name.replace(/\.[^.]+$/, ".json")), "utf8"));
