// @ts-check
// What the tests of the outputs share: the native tool, other people's readers, and strings that try to break both.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Where the builds are: LETTER_BUILD, or build/. */
export const build = path.resolve(root, process.env.LETTER_BUILD ?? "build");
/** npm packages are installed in web/. */
export const npm = createRequire(path.join(root, "web", "package.json"));

const room = 512 * 1024 * 1024;

/** Half a surrogate pair is no text; the page's wrapper does the same. @param {string} text */
export const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** @typedef {{ good: boolean, bytes: Buffer, text: string }} Made */

/** Calls as the file that the tool reads. @param {object[]} calls */
const lines = (calls) =>
  calls.map((call) => JSON.stringify(call, (_, value) => (typeof value === "string" ? wellFormed(value) : value))).join("\n");

/** What the native tool makes of each call. @param {object[]} calls @returns {Made[]} */
export function make(calls) {
  const folder = mkdtempSync(path.join(tmpdir(), "letter-"));
  try {
    const file = path.join(folder, "calls");
    writeFileSync(file, lines(calls));
    const tool = path.join(build, "native", "src", "letter");
    return parsed(execFileSync(tool, ["output", "--each", file], { cwd: root, maxBuffer: room }), calls.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {Buffer} all @param {number} count @returns {Made[]} */
function parsed(all, count) {
  const made = [];
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf(10, at);
    const [word, size] = all.subarray(at, end).toString().split(" ");
    const bytes = all.subarray(end + 1, end + 1 + Number(size));
    made.push({ good: word === "good", bytes, text: bytes.toString("utf8") });
    at = end + 1 + Number(size) + 1;
  }
  if (made.length !== count) throw new Error(`${count} calls, ${made.length} answers`);
  return made;
}

/** What a Python reader of this folder says of each text. @param {string} script @param {Buffer[]} texts @returns {any[]} */
export function python(script, texts) {
  const input = texts.map((text) => text.toString("base64")).join("\n");
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), script);
  const output = execFileSync("/usr/bin/python3", [file], { input, maxBuffer: room, encoding: "utf8" });
  return output.trim().split("\n").map((line) => JSON.parse(line));
}

/** The text as a header field or a parameter has it (src/output/line_text.h). @param {string} text */
export const inHeader = (text) =>
  wellFormed(text).replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, " ").replace(/^ +| +$/g, "");

/** The text with "\n" line ends. @param {string} text */
export const inBody = (text) => wellFormed(text).replace(/\r\n?/g, "\n");

/** The text as iCalendar can say it. @param {string} text */
export const inCalendar = (text) =>
  inBody(text).replace(/[\u0085\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
