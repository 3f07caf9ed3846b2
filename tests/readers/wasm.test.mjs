// @ts-check
// The engine as WebAssembly, through the page's own wrapper: the same bytes as the native tool, for every kind of call.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { leastCpu } from "../fuzz/cpu.mjs";
import { dice, hostile, random, strings } from "./hostile.mjs";
import { make, root } from "./support.mjs";

const { bundle } = await import(pathToFileURL(path.join(root, "web", "build", "script.mjs")).href);
const script = /** @type {Buffer} */ (await bundle(root, "files/engine.ts"));
const { FilesEngine, Refused, hostImports } = await import(`data:text/javascript;base64,${script.toString("base64")}`);
/** The module as it is sent (scripts/web puts it there), or ENGINE_WASM. */
const shipped = () => readdirSync(path.join(root, "dist", "a")).filter((name) => /^engine\.\w+\.wasm$/.test(name)).map((name) => path.join(root, "dist", "a", name));
const [file = "dist/a/engine.wasm"] = process.env.ENGINE_WASM ? [process.env.ENGINE_WASM] : shipped();
const module = readFileSync(file);
const asset = (/** @type {string[]} */ ...parts) => new Uint8Array(readFileSync(path.join(root, "assets", ...parts)));

async function started(locale = "en-US") {
  const { instance } = await WebAssembly.instantiate(module, hostImports());
  const engine = FilesEngine.from(instance);
  engine.start(asset("catalog.json"), asset("locales", `${locale}.json`));
  return engine;
}

/** @param {any} engine @param {any} call @returns {{ good: boolean, text: string }} */
function answer(engine, call) {
  try {
    return { good: true, text: Buffer.from(engine.make(call)).toString() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { good: false, text: JSON.stringify({ problems: error.problems }) };
  }
}

/** The tool's answer in the same shape; its JSON may write a character otherwise. @param {import("./support.mjs").Made | undefined} made */
const told = (made) => ({ good: made?.good, text: made?.good ? made.text : JSON.stringify(JSON.parse(made?.text ?? "")) });

/** Calls of every op over what is random and hostile. @param {ReturnType<typeof dice>} roll */
function call(roll) {
  const text = () => (roll(3) ? random(roll, 200) : hostile[roll(hostile.length)] ?? "");
  const maybe = (/** @type {string} */ good) => (roll(4) ? good : text());
  const person = () => ({ name: text(), address: maybe("dana@example.com") });
  const time = () => ({ value: maybe(["20261201T143000", "20261201T143000Z", "20261201"][roll(3)] ?? ""), tzid: maybe("Europe/Berlin") });
  const letter = { channel: ["email", "phone", "text", "network"][roll(4)], subject: text(), salutation: text(), close: text(), signature: [text(), text()], paragraphs: [{ text: text() }, { heading: text(), text: text() }] };
  const invitation = { uid: text(), sequence: maybe("4"), organizer: person(), attendee: person(), summary: text(), location: text(), start: time(), end: time(), ...(roll(3) ? {} : { recurrenceId: time() }), duration: maybe("PT1H"), timezones: text() };
  const common = { stamp: maybe("2026-11-24T09:00:00+01:00"), comment: text() };
  const start = maybe(["2026-12-02T09:00", "2026-12-02T09:00:00Z", "2026-12-02"][roll(3)] ?? "");
  const said = roll(2) ? { answer: "declined" } : { answer: "counter", start };
  const envelope = { from: person(), to: [person(), person()], date: maybe("2026-11-24T09:00:00Z"), inReplyTo: maybe("<a@b>"), references: [text(), "<c@d>"] };
  const request = { situation: ["cancel", "reschedule", "missed", "late", "panel"][roll(5)], company: text(), position: text(), name: text(), recipients: text(), date: "2026-12-01", time: "14:30", now: "2026-11-24T09:00", seed: String(roll(4)), tone: ["warm", "neutral", "formal"][roll(3)] };
  const calls = [
    { op: "plain", letter }, { op: "html", letter }, { op: "txt", letter, label: text() }, { op: "mailto", letter, to: [text()] }, { op: "links", letter, to: [text()] },
    { op: "sms", letter, numbers: [text()] }, { op: "eml", letter, envelope }, { op: "eml", letter, envelope, invitation, ...common, ...said }, { op: "reply", answer: "accepted", invitation, ...common },
    { op: "counter", start, invitation, ...common }, { op: "reminder", reminder: { start, summary: text(), description: text(), minutes: maybe("30") }, stamp: common.stamp }, { op: "compose", request }, { op: text() },
  ];
  return calls[roll(calls.length)] ?? {};
}

test("the same bytes as the native tool, for 600 calls", async () => {
  const engine = await started();
  const roll = dice(3);
  const calls = Array.from({ length: 600 }, () => call(roll));
  const native = make(calls);
  calls.forEach((one, index) => assert.deepEqual(answer(engine, one), told(native[index]), JSON.stringify(one)));
  const kinds = new Set(calls.filter((_, index) => native[index]?.good).map((one) => /** @type {any} */ (one).op));
  assert.equal(kinds.size, 11);
  assert.ok(native.filter(({ good }) => good).length > 150);
});

test("the order of calls does not matter", async () => {
  const engine = await started();
  const roll = dice(4);
  const calls = Array.from({ length: 60 }, () => call(roll));
  const first = calls.map((one) => answer(engine, one));
  assert.deepEqual(calls.slice().reverse().map((one) => answer(engine, one)).reverse(), first);
});

test("it composes, in any locale, what it then makes a message of", async () => {
  for (const locale of Object.keys(JSON.parse(readFileSync(path.join(root, "assets", "catalog.json"), "utf8")).locales)) {
    const engine = await started(locale);
    const composed = engine.compose({ situation: "cancel", company: "Café Ōsaka", recipients: "Dr. Dana Lee", name: "Zoë Ł." });
    assert.match(composed.plain, /Café Ōsaka/);
    assert.match(composed.html, /^<p>/);
    assert.equal(engine.text({ op: "plain", letter: composed.letter }), composed.plain);
    assert.equal(engine.text({ op: "html", letter: composed.letter }), composed.html);
    assert.match(engine.text({ op: "eml", letter: composed.letter }), /^X-Unsent: 1\r\n/);
    assert.equal(engine.links(composed.letter, ["dana@example.com"]).length, 5);
  }
});

test("without a catalog everything but composing works, and says so", async () => {
  const { instance } = await WebAssembly.instantiate(module, hostImports());
  const engine = FilesEngine.from(instance);
  assert.equal(engine.text({ op: "plain", letter: { salutation: "Hello" } }), "Hello");
  assert.throws(() => engine.compose({}), /without a catalog/);
  assert.throws(() => engine.start(new Uint8Array([123]), new Uint8Array([123])), /not JSON/);
});

/** CPU milliseconds. What grows faster than its input, or is read before it is found to be too long, takes more. */
const longest = 400;

test("10 MB, deep nesting and bytes that are no call are answered", async () => {
  const engine = await started();
  const { instance } = await WebAssembly.instantiate(module, hostImports());
  const raw = /** @type {any} */ (instance.exports);
  raw._initialize?.();
  const send = (/** @type {Uint8Array} */ bytes) => {
    const at = raw.engine_input(bytes.length);
    new Uint8Array(raw.memory.buffer).set(bytes, at);
    const answer = raw.engine_call(bytes.length);
    const [data, size, good] = new Uint32Array(raw.memory.buffer, answer, 3);
    return { good, text: Buffer.from(raw.memory.buffer, data, size).toString() };
  };
  for (const bytes of [Buffer.from(""), Buffer.from("\xff\xfe{", "latin1"), Buffer.from("[".repeat(400_000)), Buffer.from(`{"op":"intake","source":${"[".repeat(1_000_000)}`), Buffer.from(`{"op":"plain","letter":{"subject":"\\ud800"}}`), Buffer.alloc(10_000_000, 0)]) {
    const milliseconds = await leastCpu(() => {
      const { good, text } = send(bytes);
      assert.equal(good, 0);
      assert.ok(JSON.parse(text).problems[0].message);
    }, longest);
    assert.ok(milliseconds < longest, `${milliseconds} ms`);
  }
  for (const [long, good] of /** @type {[string, boolean][]} */ ([["x".repeat(200_000), true], ["é\n".repeat(50_000), true], ["x".repeat(10_000_000), false], ["é\n".repeat(3_000_000), false]])) {
    const letter = { subject: long, signature: [], paragraphs: [] };
    const milliseconds = await leastCpu(() => {
      if (good) assert.ok(engine.make({ op: "eml", letter }).length > long.length);
      else assert.throws(() => engine.make({ op: "eml", letter }), /500,000/);
      assert.throws(() => engine.make({ op: "reply", answer: "declined", stamp: "", invitation: { timezones: long } }), Refused);
    }, longest);
    assert.ok(milliseconds < longest, `${milliseconds} ms`);
  }
});

test("half a surrogate pair is no reason to fail", async () => {
  const engine = await started();
  assert.equal(engine.text({ op: "plain", letter: { salutation: "a\ud800b" } }), "a\ufffdb");
});

test("it stays small: 90 kB, compressed", () => {
  const size = brotliCompressSync(module).length;
  assert.ok(size < 90_000, String(size));
  assert.ok(strings.length > 200);
});
