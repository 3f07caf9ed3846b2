// @ts-check
// The readers of files (web/src/intake) over damaged copies of the corpus: each gives a well-formed result or a Refusal,
// nothing else, and in time.
//
//   node tests/fuzz/mutations.mjs SECONDS SEED          the same mutants for the same seed
//   node tests/fuzz/mutations.mjs --file FILE           one input again
//
// tests/fuzz/run starts it; what fails is kept in build/fuzz/crashes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bytes, files, hints, longest, reader, root } from "../intake/support.mjs";
import { dice } from "../readers/hostile.mjs";
import { leastCpu } from "./cpu.mjs";
import { fault } from "./intake_fault.mjs";
import { mutant } from "./mutators.mjs";

/** What is wrong with what becomes of the input ("" if nothing is), and whether it was refused. @param {Uint8Array} input */
async function tried(input) {
  let got = { wrong: "", refused: false };
  const milliseconds = await leastCpu(async () => {
    if (!got.wrong) got = await outcome(input);
  }, longest);
  return got.wrong || milliseconds < longest ? got : { ...got, wrong: `it took ${Math.round(milliseconds)} ms` };
}

/** @param {Uint8Array} input */
async function outcome(input) {
  try {
    return { wrong: fault(await reader.readInvitation(input, hints)), refused: false };
  } catch (error) {
    if (error instanceof reader.Refusal) return { wrong: error.code ? "" : "a refusal without a code", refused: true };
    return { wrong: error instanceof Error ? (error.stack ?? error.message) : String(error), refused: false };
  }
}

/** @param {Uint8Array} input @param {string} wrong */
function keep(input, wrong) {
  const folder = path.join(root, "build", "fuzz", "crashes");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `readers-${createHash("sha1").update(input).digest("hex")}`);
  writeFileSync(file, input);
  const name = path.relative(root, file);
  console.log(`FAIL  readers: ${wrong}\n      again: node tests/fuzz/mutations.mjs --file ${name}\n      once mended: mv ${name} tests/intake/corpus/broken/`);
}

const [first = "", second = ""] = process.argv.slice(2);
if (first === "--file") {
  const { wrong } = await tried(new Uint8Array(readFileSync(path.resolve(root, second))));
  console.log(wrong || "good");
  process.exit(wrong ? 1 : 0);
}

const seeds = ["calendar", "mail", "text", "broken"].flatMap((folder) => files(folder).map((name) => bytes(folder, name)));
const roll = dice(Number(second) || 1);
const end = performance.now() + Number(first) * 1000;
let count = 0;
let refusals = 0;
while (performance.now() < end) {
  const input = mutant(seeds, roll);
  const { wrong, refused } = await tried(input);
  count++;
  if (refused) refusals++;
  if (!wrong) continue;
  keep(input, wrong);
  process.exit(1);
}
// Mutants that are all refused, or never, would say nothing about the other half.
const worth = count > 20 && refusals > 0 && refusals < count;
console.log(`${worth ? "ok   " : "FAIL "} readers: ${count} inputs, ${refusals} refused, seed ${Number(second) || 1}`);
process.exit(worth ? 0 : 1);
