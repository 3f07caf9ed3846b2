// @ts-check
// What the tests of the engine without a form share: the native command, the npm package, and how they are called.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { build, root, wellFormed } from "../readers/support.mjs";

export { root };
export const tool = path.join(build, "native", "src", "letter");
export const dist = path.join(root, "dist-package");
export const catalog = JSON.parse(readFileSync(path.join(root, "assets", "catalog.json"), "utf8"));
export const locales = Object.keys(catalog.locales);

/** A folder that is gone after the tests. */
export function folder() {
  const made = mkdtempSync(path.join(tmpdir(), "letter-engine-"));
  after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The package as it is built. @returns {Promise<typeof import("../../web/package/src/engine.js")>} */
export function thePackage() {
  if (!existsSync(path.join(dist, "engine-node.js"))) throw new Error("dist-package/ is not built; call npm --prefix web run package");
  return import(pathToFileURL(path.join(dist, "engine-node.js")).href);
}

/** JSON Lines; half a surrogate pair is no text, and the package's engine does the same. @param {unknown[]} requests */
export const lines = (requests) =>
  requests.map((request) => JSON.stringify(request, (_, value) => (typeof value === "string" ? wellFormed(value) : value)) + "\n").join("");

/** Runs the command to its end. @param {string[]} args @param {{ input?: string | Buffer, cwd?: string, program?: string }} [options] */
export function letter(args, { input = "", cwd = root, program = tool } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, input, maxBuffer: 1024 * 1024 * 1024 });
  if (error) throw error;
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** Starts it, to be talked to. @param {string[]} args */
export const started = (args) => spawn(tool, args, { cwd: root });
