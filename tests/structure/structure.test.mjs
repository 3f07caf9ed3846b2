// @ts-check
// The rules between the folders (HACKING.md): who may include whom, how long a file may be, what may not be committed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const files = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);

/** What each folder may include: itself, those below it, and these libraries. @type {Record<string, RegExp>} */
const allowed = {
  letter: /^(letter)\/|^nlohmann\//,
  output: /^(output|letter)\//,
  intake: /^(intake|letter)\//,
  overlay: /^(overlay|letter)\//,
  form: /^(form|output|letter)\//,
  gui: /^(gui|form|output|letter)\/|^imgui/,
  page: /^(page|gui|form|output|letter)\/|^imgui|^nlohmann\/|^emscripten\//,
  engine: /^(engine|intake|output|overlay|letter)\/|^emscripten\//,
  tool: /^(tool|engine|output|overlay|letter)\/|^nlohmann\//,
  // Not a part of the product, and yet one that looks at it from outside: no other test's code, and no page.
  "tests/fuzz": /^(fuzz|form|engine|intake|output|overlay|letter)\/|^doctest\/|^fuzzer\/FuzzedDataProvider\.h$/,
  // What takes a format apart knows nothing of how it is put together.
  "tests/fuzz/support": /^(fuzz\/support|form|intake|output|letter)\/|^fuzzer\/FuzzedDataProvider\.h$/,
};

/** The folder whose rule holds for a file: the nearest that has one. @param {string} file */
function ruleOf(file) {
  const [top = "", folder = "", ...below] = file.split("/");
  return top === "src" ? allowed[folder] : (allowed[`${top}/${folder}/${below[0]}`] ?? allowed[`${top}/${folder}`]);
}

/** @param {string} file @param {string} text @returns {string[]} includes that the folder may not have */
function wrongIncludes(file, text) {
  const rule = ruleOf(file);
  if (!rule) return [`${file}: nobody says what ${path.dirname(file)} may include`];
  return [...text.matchAll(/^\s*#\s*include\s*[<"]([^>"]+)[>"]/gm)]
    .map((match) => match[1] ?? "")
    .filter((name) => (name.includes("/") || /^(imgui|emscripten)/.test(name)) && !rule.test(name))
    .map((name) => `${file} includes ${name}`);
}

const machine = new RegExp(["/wo" + "rk/", "/ho" + "me/[a-z]", "registry\\.npm" + "js", "deb\\.deb" + "ian\\.org", "/tmp" + "/bash"].join("|"));

/** @param {string} text */
const machinePaths = (text) => machine.test(text);

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), "utf8");

test("dependencies point down only", () => {
  const wrong = files.filter((file) => /^(src|tests\/fuzz)\/.+\.(cpp|h)$/.test(file)).flatMap((file) => wrongIncludes(file, read(file)));
  assert.deepEqual(wrong, []);
});

test("the rule catches what it should", () => {
  assert.equal(wrongIncludes("src/letter/x.cpp", '#include "form/form.h"\n').length, 1);
  assert.equal(wrongIncludes("src/form/x.cpp", "#include <imgui.h>\n").length, 1);
  assert.equal(wrongIncludes("src/gui/x.h", '  #  include "page/page.h"\n').length, 1);
  assert.equal(wrongIncludes("src/output/x.cpp", "#include <emscripten/emscripten.h>\n").length, 1);
  assert.equal(wrongIncludes("src/new/x.cpp", "").length, 1);
  assert.equal(wrongIncludes("src/gui/x.h", '#include "form/form.h"\n#include <vector>\n').length, 0);
  assert.equal(wrongIncludes("tests/fuzz/targets/x.cpp", '#include "unit/support.h"\n').length, 1);
  assert.equal(wrongIncludes("tests/fuzz/targets/x.cpp", '#include "page/page.h"\n#include <imgui.h>\n').length, 2);
  assert.equal(wrongIncludes("tests/fuzz/support/x.cpp", '#include "engine/engine.h"\n').length, 1);
  assert.equal(wrongIncludes("tests/fuzz/targets/x.cpp", '#include "engine/engine.h"\n#include "fuzz/support/input.h"\n').length, 0);
});

test("a file is one room: at most 400 lines", () => {
  const long = files.filter((file) => /^(src|web\/src|web\/test|tests)\/(.+\.(cpp|h|ts|mjs|css|py|dict)|[\w/]+\/run)$/.test(file)).filter((file) => read(file).split("\n").length > 400);
  assert.deepEqual(long, []);
});

test("every fuzzer has its seeds, and every seed a fuzzer", () => {
  const named = (/** @type {RegExp} */ pattern) => [...new Set(files.map((file) => pattern.exec(file)?.[1]).filter(Boolean))].sort();
  assert.deepEqual(named(/^tests\/fuzz\/corpus\/([^/]+)\//), named(/^tests\/fuzz\/(?:targets\/)?(\w+)\.cpp$/));
});

test("no path of a machine and no registry is committed", () => {
  const wrong = files.filter((file) => !/\.(png|ico)$/.test(file)).filter((file) => machinePaths(read(file)));
  assert.deepEqual(wrong, []);
  assert.ok(machinePaths("cd /wo" + "rk/main"));
});

test("no third-party source is committed", () => {
  assert.deepEqual(files.filter((file) => /(^|\/)(node_modules|third_party|vendor|\.deps)\//.test(file)), []);
});
