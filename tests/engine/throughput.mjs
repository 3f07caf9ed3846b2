// @ts-check
// tests/engine/throughput: the figures of the engine without a form. Time is only told, for machines differ; memory is
// bounded: 200,000 lines may take a tenth more than 10,000, and a line of 100 MB no more than 2 MB.
import { readFileSync } from "node:fs";
import { once } from "node:events";
import { requests } from "./requests.mjs";
import { lines, locales, started, thePackage } from "./support.mjs";

const kinds = 2000;
// Without what is wrong, for a problem takes less time than a letter.
const all = requests(kinds * 2, 9).filter((one) => one.locale !== "xx");
const probe = await compose(lines(all), 1, all.length);
const good = all.filter((_, index) => probe.good[index]).slice(0, kinds);

/** What the kernel has counted for a process that still lives. @param {number} pid */
function usage(pid) {
  const memory = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  // After the name, which may have spaces: utime and stime are the 12th and 13th, in hundredths of a second.
  const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  return { memory: Number(memory), seconds: (Number(user) + Number(system)) / 100 };
}

/** Composes the block of lines so many times; of each line of the first block, whether it made a letter.
 * @param {string | Buffer} block @param {number} times @param {number} answers */
async function compose(block, times, answers) {
  const child = started(["compose", "--lines"]);
  child.stderr.resume();
  let left = answers;
  let first = "";
  const told = new Promise((resolve) => {
    child.stdout.on("data", (/** @type {Buffer} */ bytes) => {
      if (times === 1) first += bytes.toString("latin1");
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) left--;
      if (left === 0) resolve(undefined);
    });
  });
  for (let turn = 0; turn < times; turn++) if (!child.stdin.write(block)) await once(child.stdin, "drain");
  await told;
  const { memory, seconds } = usage(child.pid ?? 0);
  child.stdin.end();
  await once(child, "exit");
  return { memory, seconds, good: first.split("\n").map((line) => line.startsWith('{"letter":')) };
}

/** In Node, with the npm package. */
async function inNode() {
  const engine = await (await (await thePackage()).createEngine()).load(.../** @type {any[]} */ (locales));
  const from = process.cpuUsage();
  for (const request of good) engine.compose(/** @type {any} */ (request));
  const { user, system } = process.cpuUsage(from);
  return good.length / ((user + system) / 1e6);
}

const block = lines(good);
const few = await compose(block, 5, 5 * good.length);
const many = await compose(block, 100, 100 * good.length);
const long = await compose(Buffer.concat([Buffer.from(block), Buffer.alloc(100_000_000, "x"), Buffer.from("\n")]), 1, good.length + 1);
const number = (/** @type {number} */ value) => Math.round(value).toLocaleString("en-US");

console.log(`letter compose --lines   ${number((100 * good.length) / many.seconds)} letters a second and core (random requests, every language and channel)`);
console.log(`npm package in Node      ${number(await inNode())} letters a second and core`);
console.log(`memory                   ${number(few.memory)} kB for ${number(5 * good.length)} lines, ${number(many.memory)} kB for ${number(100 * good.length)}, ${number(long.memory)} kB with a line of 100 MB`);
const grows = many.memory > few.memory * 1.1 || long.memory > few.memory + 2048;
if (good.length !== kinds || !(few.memory > 0)) throw new Error("nothing was measured");
if (grows) console.error("The memory grows with what is read: look at src/tool/line_reader.cpp and src/tool/lines.cpp.");
process.exitCode = grows ? 1 : 0;
