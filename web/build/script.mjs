// A script of the page: a file of web/src bundled and minified. The page starts with main.ts; others are loaded on demand.
import path from "node:path";
import { build } from "esbuild";

/** @param {string} root @param {string} entry in web/src @returns {Promise<Buffer>} */
export async function bundle(root, entry = "main.ts") {
  const result = await build({
    entryPoints: [path.join(root, "web", "src", entry)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  const [script] = result.outputFiles ?? [];
  if (!script) throw new Error("esbuild gave no script");
  return Buffer.from(script.contents);
}
