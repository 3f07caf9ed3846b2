// @ts-check
// `letter compose`: one letter, and JSON Lines in bulk.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { folder, letter, lines, root, started, tool } from "./support.mjs";

const here = folder();
const good = { situation: "cancel", company: "Café Ōsaka", name: "Zoë Ł." };
const file = path.join(here, "request.json");
writeFileSync(file, JSON.stringify(good));
const bulk = (/** @type {string | Buffer} */ input, /** @type {string[]} */ ...more) => letter(["compose", "--lines", ...more], { input });
const parsed = (/** @type {string} */ stdout) => stdout.trimEnd().split("\n").map((line) => JSON.parse(line));

test("one letter from a file, from what is piped in, and by the old name", () => {
  const { status, stdout, stderr } = letter(["compose", file]);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /^Subject: [^]*Café Ōsaka[^]*\nZoë Ł\.\n$/);
  assert.equal(letter(["compose", "-"], { input: JSON.stringify(good) }).stdout, stdout);
  assert.equal(letter(["compose", "--request", file]).stdout, stdout);
  assert.match(letter(["compose", "--locale", "de", file]).stdout, /^Betreff: /);
  assert.match(letter(["compose", "-", "--locale", "de"], { input: JSON.stringify({ ...good, locale: "fr" }) }).stdout, /^Objet/);
});

test("one letter that cannot be written: the file, the place, and how to mend it", () => {
  writeFileSync(path.join(here, "wrong.json"), `{"tone":"angry",\n"slots":[{"date":"x"}]}`);
  const { status, stdout, stderr } = letter(["compose", path.join(here, "wrong.json")]);
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /wrong\.json at \/tone: there is no tone "angry"; there are: warm neutral formal\n/);
  assert.match(stderr, /wrong\.json at \/slots\/0\/date: write a date as YYYY-MM-DD\n/);
  assert.match(letter(["compose", "-"], { input: "{\n,}" }).stderr, /^standard input: this is not JSON; look at line 2, column 1/);
});

test("a portal's own wording: laid over, checked, written", () => {
  const overlay = path.join(root, "assets", "overlays", "example.json");
  const request = JSON.stringify({ situation: "trial-day", goal: "cancel" });
  assert.match(letter(["compose", "-", "--overlay", overlay], { input: request }).stdout, /^Subject: Canceling my trial day\n/);
  assert.equal(letter(["compose", "-", "--overlay", overlay, "--locale", "fr"], { input: request }).stderr, `${overlay} at /locales: there are no words for "fr"; add them\n`);
  assert.match(letter(["compose", "-"], { input: request }).stderr, /there is no situation "trial-day"/);
  assert.deepEqual(letter(["validate", "--overlay", overlay]).stdout, `${overlay} is complete.\n`);
  const wrong = path.join(here, "wrong-overlay.json");
  writeFileSync(wrong, JSON.stringify({ overlay: "1", locales: { de: { moves: { close: [{ say: ["{"] }] } }, "en-US": {} } }));
  const { status, stderr } = letter(["validate", "--overlay", wrong]);
  assert.deepEqual([status, stderr], [1, `${wrong} at /locales/de/moves/close/0/say/0: a brace has no partner; write {name}\n`]);
  const laid = path.join(here, "laid");
  assert.equal(letter(["overlay", overlay, laid]).status, 0);
  assert.match(letter(["compose", "-", "--assets", laid, "--locale", "de"], { input: request }).stdout, /^Betreff: Absage meines Probetags\n/);
  assert.equal(letter(["validate", path.join(laid, "locales", "de.json"), "--assets", laid]).status, 0);
  assert.equal(letter(["overlay", wrong, laid]).status, 1);
});

test("called wrongly it says so, and ends with 2", () => {
  for (const args of [["compose", "--nothing"], ["compose", file, file], ["compose", "--lines", "--first-line", "x"], ["validate"], ["overlay", "x"], ["nothing"], []]) {
    const { status, stdout, stderr } = letter(args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, /letter|--first-line/);
  }
  assert.match(letter(["--help"]).stdout, /letter compose --lines \[FILE\|-\][^]*--assets DIR/);
});

test("each line has its answer in its place, whatever is in the others", () => {
  const input = [JSON.stringify(good), "", "  \t\r", "{", "[]", '"x"', "null", '{"locale":"../de"}', '{"locale":7}', "\u0000", JSON.stringify({ ...good, locale: "de" }) + "\r", "[".repeat(100_000), JSON.stringify(good)].join("\n");
  const { status, stdout, stderr } = bulk(input);
  const all = parsed(stdout);
  assert.equal(all.length, 13);
  assert.deepEqual(all.map((one) => one.line ?? 0), [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 0]);
  assert.deepEqual(all[12], all[0]);
  assert.match(all[10].plain, /^Sehr geehrte/);
  assert.match(all[1].problems[0].message, /this line is empty/);
  assert.match(all[3].problems[0].message, /not JSON; look at column 2/);
  assert.deepEqual(all[7].problems.map((/** @type {any} */ one) => one.at), ["/locale"]);
  assert.match(all[7].problems[0].message, /there is no locale "\.\.\/de"; there are: en-US /);
  assert.equal(status, 1);
  assert.equal(stderr, "standard input: 10 of 13 lines have problems, the first is line 2; the output tells them.\n");
});

test("bytes that are no text are no JSON, and the reader goes on", () => {
  const { stdout } = bulk(Buffer.concat([Buffer.from('{"name":"\xff\xfe"}\n', "latin1"), Buffer.from(lines([good]))]));
  const [bad, fine] = parsed(stdout);
  assert.match(bad.problems[0].message, /not JSON/);
  assert.match(fine.plain, /Café/);
});

test("a line that is too long has its answer, and the reader goes on", () => {
  const long = JSON.stringify({ ...good, company: "x".repeat(20_000_000) });
  const { stdout } = bulk(`${lines([good])}${long}\n${long}\n${lines([good])}`);
  const all = parsed(stdout);
  assert.deepEqual(all.map((one) => one.problems?.[0].message), [undefined, ...Array(2).fill("this is longer than 500,000 bytes; shorten the letter"), undefined]);
  const fits = (/** @type {number} */ size) => { const start = '{"situation":"cancel","name":"'; return start + "y".repeat(size - start.length - 2) + '"}'; };
  const most = 500_000 - '{"op":"compose","request":}'.length;
  assert.deepEqual(parsed(bulk(`${fits(most)}\n${fits(most + 1)}`).stdout).map((one) => one.line), [undefined, 2]);
});

test("without a problem it ends with 0 and says nothing; no line, no answer", () => {
  for (const input of ["", lines([good]), lines([good]).trimEnd()]) {
    const { status, stdout, stderr } = bulk(input);
    assert.deepEqual([status, stderr, stdout.split("\n").length - 1], [0, "", input ? 1 : 0]);
  }
});

test("a part of a longer file counts from its own first line", () => {
  assert.deepEqual(parsed(bulk("{\n{", "--first-line", "5000000000").stdout).map((one) => one.line), [5_000_000_000, 5_000_000_001]);
});

test("from a file; and a file that cannot be read", () => {
  const many = path.join(here, "many.jsonl");
  writeFileSync(many, lines(Array(3000).fill(good)));
  const { status, stdout } = letter(["compose", "--lines", many]);
  assert.deepEqual([status, new Set(stdout.trimEnd().split("\n")).size, stdout.split("\n").length], [0, 1, 3001]);
  for (const [no, why] of [[here, /Is a directory/], [path.join(here, "none"), /No such file/]]) {
    const answer = letter(["compose", "--lines", String(no)]);
    assert.deepEqual([answer.status, answer.stdout], [1, ""]);
    assert.match(answer.stderr, /** @type {RegExp} */ (why));
  }
});

test("who sends one request and waits for its letter gets it", async () => {
  const child = started(["compose", "--lines"]);
  const answers = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
  for (let turn = 0; turn < 3; turn++) {
    child.stdin.write(lines([{ ...good, seed: String(turn) }]));
    let text = "";
    while (!text.endsWith("\n")) text += (await answers.next()).value ?? assert.fail("it ended");
    assert.match(JSON.parse(text).plain, /Café/);
  }
  child.stdin.end();
  assert.equal(await new Promise((resolve) => child.on("exit", resolve)), 0);
});

test("a reader that has enough is no reason for a word; a full disk is", () => {
  const script = (/** @type {string} */ text) => spawnSync("bash", ["-c", text, "bash", tool, path.join(here, "many.jsonl")], { cwd: root, encoding: "utf8" });
  for (const way of ['"$1" compose --lines "$2" | head -n 1', 'trap "" PIPE; "$1" compose --lines "$2" | head -n 1']) {
    const { stdout, stderr } = script(way);
    assert.equal(stderr, "", way);
    assert.match(JSON.parse(stdout).plain, /Café/);
  }
  const { status, stderr } = script('"$1" compose --lines "$2" >/dev/full');
  assert.equal(status, 1);
  assert.equal(stderr, "The output cannot be written: No space left on device.\n");
});

test("anywhere: with --assets, or where it is installed", () => {
  const installed = path.join(here, "prefix");
  cpSync(path.join(root, "assets"), path.join(installed, "share", "letter-assistant"), { recursive: true });
  mkdirSync(path.join(installed, "bin"));
  cpSync(tool, path.join(installed, "bin", "letter"));
  const wanted = letter(["compose", file]).stdout;
  assert.equal(letter(["compose", file], { cwd: "/", program: path.join(installed, "bin", "letter") }).stdout, wanted);
  assert.equal(letter(["compose", file, "--assets", path.join(root, "assets")], { cwd: "/" }).stdout, wanted);
  const lost = letter(["compose", file], { cwd: "/" });
  assert.equal(lost.status, 1);
  assert.match(lost.stderr, /assets\/catalog\.json cannot be read; mend the path, or run this in the project's folder or with --assets DIR/);
});
