// @ts-check
// .eml read by Python's email package and by postal-mime: what was written comes out, whatever it was.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostile, strings } from "./hostile.mjs";
import { inBody, inHeader, make, npm, python } from "./support.mjs";

const PostalMime = npm("postal-mime").default ?? npm("postal-mime");

const fields = ["x-unsent", "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "content-language", "mime-version", "content-type"];

/** A letter with the text in every part of it. @param {string} text */
const letterOf = (text) => ({
  subject: text, salutation: text, close: text, signature: [text, text],
  paragraphs: [{ text }, { heading: text, text: `${text} ${text}` }],
});
const envelopeOf = (/** @type {string} */ name) => ({
  from: { name, address: "jordan@example.com" },
  to: [{ name, address: "dana@example.com" }, { address: "sam+jobs@example.co.uk" }, { name, address: "kim@example.com" }],
});

const calls = strings.map((text) => ({ op: "eml", letter: letterOf(text), envelope: envelopeOf(text) }));
const plain = make(calls.map(({ letter }) => ({ op: "plain", letter })));
const html = make(calls.map(({ letter }) => ({ op: "html", letter })));
const messages = make(calls);

/** @param {string} text what is in every field @param {any} read what a reader found @param {number} index @param {(name: string) => string} [spaces] */
function check(text, read, index, spaces = (name) => name) {
  const name = inHeader(text);
  const named = spaces(name);
  for (const one of [...read.from, ...read.to]) one[0] = spaces(one[0]);
  const shown = JSON.stringify(text.slice(0, 80));
  assert.deepEqual(read.names.filter((/** @type {string} */ one) => !fields.includes(one)), [], shown);
  assert.equal(new Set(read.names).size, read.names.length, shown);
  assert.equal(read.subject, name, shown);
  assert.deepEqual(read.from, [[named, "jordan@example.com"]], shown);
  assert.deepEqual(read.to, [[named, "dana@example.com"], ["", "sam+jobs@example.co.uk"], [named, "kim@example.com"]], shown);
  assert.equal(read.texts[0], inBody(plain[index]?.text ?? ""), shown);
  assert.ok(read.texts[0].includes(inBody(text)), shown);
  assert.ok(read.texts[1].includes(inBody(html[index]?.text ?? "")), shown);
}

test("every string in every field, read by Python", () => {
  const read = python("read_eml.py", messages.map(({ bytes }) => bytes));
  assert.equal(read.length, strings.length);
  strings.forEach((text, index) => {
    const one = read[index];
    one.texts = one.texts.map((/** @type {string} */ part) => part.replace(/\r\n/g, "\n"));
    assert.deepEqual(one.defects, [], JSON.stringify(text.slice(0, 80)));
    assert.deepEqual(one.types, ["text/plain", "text/html"]);
    // Python puts a space between two encoded words of a name, against RFC 2047, 6.2: those are compared without spaces.
    check(text, one, index, (name) => (Buffer.byteLength(name) > 39 ? name.replaceAll(" ", "") : name));
  });
});

test("every string in every field, read by postal-mime", async () => {
  for (const [index, text] of strings.entries()) {
    // It takes U+FEFF at the start for a byte order mark.
    if (text.startsWith("\ufeff")) continue;
    const mail = await PostalMime.parse(messages[index]?.bytes);
    const person = (/** @type {any} */ one) => [one.name, one.address];
    // It ends a text with one line break, however many there were.
    const part = (/** @type {string} */ whole) => (whole ?? "").replace(/\r\n/g, "\n").replace(/\n+$/, "");
    assert.equal(part(mail.text), inBody(plain[index]?.text ?? "").replace(/\n+$/, ""), JSON.stringify(text.slice(0, 80)));
    check(text, {
      names: mail.headers.map((/** @type {any} */ one) => one.key),
      subject: mail.subject ?? "",
      from: [person(mail.from)],
      to: mail.to.map(person),
      texts: [inBody(plain[index]?.text ?? ""), part(mail.html)],
    }, index);
  }
});

test("every line is within limits and ends with CRLF", () => {
  for (const { text } of messages) {
    assert.doesNotMatch(text, /(^|[^\r])\n|\r(?!\n)/);
    assert.doesNotMatch(text, /[^\x20-\x7e\r\n\t]/);
    for (const line of text.split("\r\n")) assert.ok(line.length <= 76, line);
    assert.doesNotMatch(text.replace(/^From: /m, ""), /^(From |\.)/m);
  }
});

test("a draft that is sent by nobody to nobody has neither field, nor a date, nor an id", () => {
  const [message] = make([{ op: "eml", letter: letterOf("x") }]);
  const [read] = python("read_eml.py", [message?.bytes ?? Buffer.from("")]);
  assert.deepEqual(read.names, ["x-unsent", "subject", "mime-version", "content-type"]);
});

test("an answer to an imported message is in its thread", () => {
  const envelope = { ...envelopeOf("Dana"), date: "2026-11-24T23:30:05-05:00", messageId: "<new@example.com>", inReplyTo: "<c@example.com>", references: ["<a@example.com>", "<b@example.com>"], language: "de" };
  const long = { ...envelope, references: Array.from({ length: 500 }, (_, index) => `<${index}@example.com>`) };
  const twice = { ...envelope, references: ["<a@example.com>", "<c@example.com>"] };
  const [first, many, again] = python("read_eml.py", make([envelope, long, twice].map((one) => ({ op: "eml", letter: letterOf("x"), envelope: one }))).map(({ bytes }) => bytes));
  assert.equal(first.inReplyTo, "<c@example.com>");
  assert.deepEqual(first.references, ["<a@example.com>", "<b@example.com>", "<c@example.com>"]);
  assert.equal(first.date, "2026-11-24T23:30:05-05:00");
  assert.match(first.texts[1], /<html lang="de">/);
  assert.equal(many.references.length, 20);
  assert.deepEqual([many.references[0], many.references[19]], ["<0@example.com>", "<c@example.com>"]);
  assert.deepEqual(again.references, ["<a@example.com>", "<c@example.com>"]);
});

test("nothing gets in through addresses, ids, dates or the language", () => {
  const wrong = [...hostile, "a@b\r\nBcc: x@y.z", "a@b>, <c@d", "a@b, c@d", "a b@c.d", "<a@b>", "@", "a@", "@b", "a@b@c"];
  /** @type {[name: string, envelope: (text: string) => object][]} */
  const places = [
    ["from", (text) => ({ from: { address: text } })],
    ["to", (text) => ({ to: [{ name: "Dana", address: text }] })],
    ["date", (text) => ({ date: text })],
    ["messageId", (text) => ({ messageId: text })],
    ["language", (text) => ({ language: text })],
  ];
  for (const [name, envelope] of places)
    make(wrong.map((text) => ({ op: "eml", letter: letterOf("x"), envelope: envelope(text) }))).forEach(({ good, text }, index) => {
      if (name === "messageId" && wrong[index] === "<a@b>") return void assert.ok(good);
      assert.ok(!good, `${name}: ${wrong[index]}`);
      assert.match(JSON.parse(text).problems[0].at, new RegExp(`^/envelope/${name}`));
    });
  // Ids come from somebody else's message: what is none is left out.
  const made = make(wrong.map((text) => ({ op: "eml", letter: letterOf("x"), envelope: { inReplyTo: text, references: [text, "<a@b>"] } })));
  for (const one of python("read_eml.py", made.map(({ bytes }) => bytes))) {
    assert.deepEqual(one.names, ["x-unsent", "subject", "references", "mime-version", "content-type"].flatMap((name) => (name === "references" && one.inReplyTo ? ["in-reply-to", name] : [name])));
    assert.ok(one.references.every((/** @type {string} */ id) => /^<[!-~]+>$/.test(id)), one.references.join(" "));
  }
});
