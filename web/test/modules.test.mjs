// @ts-check
// What the WebAssembly modules ask of the page that loads them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { root } from "./support/server.mjs";

const folder = path.join(root, "dist", "a");

/** @param {string} start of the file's name */
function imports(start) {
  const file = readdirSync(folder).find((name) => name.startsWith(start) && name.endsWith(".wasm"));
  const module = new WebAssembly.Module(readFileSync(path.join(folder, String(file))));
  return WebAssembly.Module.imports(module).map((one) => `${one.module}.${one.name}`).sort();
}

test("nothing but what they are given: an undefined function would become an import", () => {
  const system = ["env.emscripten_notify_memory_growth", "wasi_snapshot_preview1.proc_exit"];
  assert.deepEqual(imports("engine."), system);
  assert.deepEqual(imports("letter."), [...system, "env.glyph"].sort());
});
