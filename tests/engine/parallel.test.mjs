// @ts-check
// More than one core by GNU parallel: the same bytes in the same order as from one process.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { requests } from "./requests.mjs";
import { folder, letter, lines, root, tool } from "./support.mjs";

const missing = spawnSync("parallel", ["--version"]).error ? "GNU parallel is not installed (Debian's package parallel)" : false;
const here = folder();
const count = 5000;
const each = 700;

test("GNU parallel gives what one process gives, problems and their line numbers too", { skip: missing }, () => {
  const file = path.join(here, "requests.jsonl");
  writeFileSync(file, lines(requests(count, 5)));
  const one = letter(["compose", "--lines", file]);
  assert.ok(one.stdout.includes('\n{"line":'), "there are problems among them");
  // As docs/engine.md has it; two jobs whatever the machine has, so that the order is put to the test.
  const command = `parallel --will-cite --pipe -k -j 2 -N ${each} '"$LETTER" compose --lines --first-line $(( ({#} - 1) * ${each} + 1 ))' <"$FILE"`;
  const many = spawnSync("bash", ["-c", command], { cwd: root, env: { ...process.env, LETTER: tool, FILE: file, PARALLEL_HOME: here }, encoding: "utf8", maxBuffer: 1024 * 1024 * 1024 });
  assert.equal(many.stdout.split("\n").length, count + 1, many.stderr);
  assert.ok(many.stdout === one.stdout, "the same bytes");
  // Parallel's exit code is how many of its jobs failed: as here, each that had a problem.
  assert.ok((many.status ?? 0) > 0);
  assert.equal(many.stderr.trim().split("\n").length, Math.ceil(count / each));
});
