// @ts-check
// `npm test`: every *.test.mjs here, two files at a time, against the page in dist/ (./run --build-only makes it).
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".test.mjs")).map((name) => path.join(here, name));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const two = major >= 20 ? ["--test-concurrency=2"] : [];
// One that waits for what never comes fails, and does not hold up the others.
if (major > 20 || (major === 20 && minor >= 11)) two.push("--test-timeout=240000");
const result = spawnSync(process.execPath, ["--test", ...two, "--test-reporter=spec", ...files], { stdio: "inherit" });
process.exit(result.status ?? 1);
