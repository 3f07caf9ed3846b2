// The npm package `letter-assistant` in dist-package/: the element, the engine without a form, its files, its types.
// `npm --prefix web run package`; needs build/web (scripts/web makes it), or what LETTER_BUILD names.
import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { element } from "./element.mjs";
import { optimized } from "./lean.mjs";
import { catalogTypes } from "./package_types.mjs";

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const root = path.join(web, "..");
const dist = path.join(root, "dist-package");
const source = path.join(web, "package");
const types = path.join(root, "build", "package");
const module = path.resolve(root, process.env.LETTER_BUILD ?? "build", "web", "src", "engine.wasm");

/** Without spaces, and without the schema's address, which serves editors. @param {string} file */
async function minified(file) {
  const { $schema: _, ...rest } = JSON.parse(await readFile(path.join(root, "assets", file), "utf8"));
  return JSON.stringify(rest);
}

/** Checks the sources and makes their declarations; TypeScript says what is wrong. */
async function declarations() {
  await rm(types, { recursive: true, force: true });
  const compiler = path.join(web, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", source], { stdio: "inherit" });
  if (status !== 0) throw new Error("web/package has errors in its types; they stand above.");
  for (const name of ["catalog", "composer", "element", "engine", "overlay", "problem", "react", "types"]) {
    const text = await readFile(path.join(types, "package", "src", `${name}.d.ts`), "utf8");
    const outside = /from "\.\.\/.*"/.exec(text);
    if (outside) throw new Error(`web/package/src/${name}.ts shows a type ${outside[0]}, which is not in the package.`);
    await writeFile(path.join(dist, `${name}.d.ts`), text);
  }
}

const catalog = await minified("catalog.json");
await writeFile(path.join(source, "src", "catalog.ts"), catalogTypes(JSON.parse(catalog)));
const elementScript = await element(root);
await rm(dist, { recursive: true, force: true });
await mkdir(path.join(dist, "locales"), { recursive: true });
await declarations();
await build({
  entryPoints: ["engine", "engine-node"].map((name) => path.join(source, "src", `${name}.ts`)),
  outdir: dist,
  bundle: true,
  format: "esm",
  target: "es2022",
  external: ["node:*"],
});
await writeFile(path.join(dist, "element.js"), elementScript);
// One element, however it is imported: this is a name for it, with types.
await writeFile(path.join(dist, "react.js"), `export * from "./element.js";\n`);
await writeFile(path.join(dist, "engine.wasm"), optimized(await readFile(module)));
await writeFile(path.join(dist, "catalog.json"), catalog);
for (const name of Object.keys(JSON.parse(catalog).locales)) {
  await writeFile(path.join(dist, "locales", `${name}.json`), await minified(`locales/${name}.json`));
}
for (const file of ["package.json", "README.md"]) await copyFile(path.join(source, file), path.join(dist, file));
await copyFile(path.join(root, "LICENSE"), path.join(dist, "LICENSE"));
