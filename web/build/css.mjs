// The style sheet: the theme's colours as custom properties, then web/src/style.css, minified.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";

/** @param {Record<string, string>} colors */
const declarations = (colors) => Object.entries(colors).map(([name, value]) => `--${name}:${value};`).join("");

/** @param {string} root @returns {Promise<Buffer>} */
export async function stylesheet(root) {
  const theme = JSON.parse(await readFile(path.join(root, "assets", "theme.json"), "utf8"));
  const rules = await readFile(path.join(root, "web", "src", "style.css"), "utf8");
  const tokens = `:root{color-scheme:light;${declarations(theme.light)}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declarations(theme.dark)}}}
:root[data-theme=dark]{color-scheme:dark;${declarations(theme.dark)}}`;
  const { code } = await transform(tokens + rules, { loader: "css", minify: true, target: "es2022" });
  return Buffer.from(code);
}
