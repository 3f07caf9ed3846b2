// The page's one script: web/src bundled and minified.
import path from "node:path";
import { build } from "esbuild";

/** @param {string} root @returns {Promise<Buffer>} */
export async function bundle(root) {
  const result = await build({
    entryPoints: [path.join(root, "web", "src", "main.ts")],
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
