// A script of the page: a file of web/src bundled and minified. The page starts with main.ts; others are loaded on demand.
import path from "node:path";
import { build } from "esbuild";

/** @param {string} root @param {string} entry in web/src @param {Record<string, unknown>} [constants] what the build knows and the source names @returns {Promise<Buffer>} */
export async function bundle(root, entry = "main.ts", constants = {}) {
  const result = await build({
    entryPoints: [path.join(root, "web", "src", entry)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    write: false,
    legalComments: "none",
  });
  const [script] = result.outputFiles ?? [];
  if (!script) throw new Error("esbuild gave no script");
  return Buffer.from(script.contents);
}
