// @ts-check
// What the tests of the npm package share: the package as npm packs it, installed without a network into empty projects.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
export const dist = path.join(root, "dist-package");
/** Where npm has put the tools: the projects themselves have none. */
export const tools = path.join(root, "web", "node_modules");
if (!existsSync(path.join(dist, "engine.wasm"))) throw new Error("dist-package/ is not built; call npm --prefix web run package");

const room = mkdtempSync(path.join(tmpdir(), "letter-package-"));
after(() => rmSync(room, { recursive: true, force: true }));

const packed = execFileSync("npm", ["pack", dist, "--silent", "--pack-destination", room], { encoding: "utf8" });
export const tarball = path.join(room, packed.trim().split("\n").pop() ?? "");

let count = 0;

/** An empty project with these files, and the package installed from its tarball. @param {Record<string, string>} files */
export function project(files) {
  const folder = path.join(room, `project-${++count}`);
  mkdirSync(folder);
  const all = { "package.json": JSON.stringify({ name: "empty", private: true, type: "module" }), ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  execFileSync("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], { cwd: folder, stdio: "pipe" });
  return folder;
}

/** Runs a script of ours or of a tool. @param {string} folder @param {string[]} args */
export function node(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "", NODE_PATH: "" } });
  return { status, output: stdout + stderr };
}
