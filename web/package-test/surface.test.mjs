// @ts-check
// What was promised is still there (docs/versioning.md): a line of surface.txt that is gone is a release that breaks others.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { list, surface } from "./surface.mjs";

const promised = readFileSync(list, "utf8").trim().split("\n");
const mend = "If it is meant: a major version (before 1.0 a minor one), a line in CHANGELOG.md, and node web/package-test/surface.mjs";

test("nothing that was promised is gone or another", async (context) => {
  const now = new Set(await surface());
  const gone = promised.filter((line) => !now.has(line));
  assert.deepEqual(gone, [], mend);
  for (const line of [...now].filter((one) => !promised.includes(one))) context.diagnostic(`new: ${line}`);
});

test("the list has something of every kind", () => {
  const kinds = ["package has ./engine", "package has ./react", "element exports ", "element has the type ", "element attribute ", "element property ", "element method ", "element event ", "element LetterKind has ", "element SharedLetter has ", "element prefill ", "element custom property ", "element part ", "element slot ",
    "react has the type ", "protocol 1 page says ", "protocol 1 page hears connect.look.", "engine exports ", "engine method ", "engine Details.", "engine Letter.", "engine Problem.at", "engine tone may be ", "engine cancel has the ", "engine locale ", "engine zone ", "command letter compose --lines", "command letter validate", "command --assets", "link #v=1 has ", "draft ", "overlay 1"];
  for (const kind of kinds) assert.ok(promised.some((line) => line.startsWith(kind)), kind);
});
