// @ts-check
// `npm test`: every *.test.mjs here, two files at a time, against the page in dist/ (./run --build-only makes it).
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".test.mjs")).map((name) => path.join(here, name));
const [major = 0] = process.versions.node.split(".").map(Number);
const two = major >= 20 ? ["--test-concurrency=2"] : [];
const result = spawnSync(process.execPath, ["--test", ...two, "--test-reporter=spec", ...files], { stdio: "inherit" });
process.exit(result.status ?? 1);
