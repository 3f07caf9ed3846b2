// @ts-check
// mailto, webmail and sms links read by the WHATWG URL parser; and the plain formats.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostile, strings } from "./hostile.mjs";
import { inBody, inHeader, make, wellFormed } from "./support.mjs";

const letterOf = (/** @type {string} */ text) => ({ subject: text, salutation: text, close: "Sincerely,", signature: [text], paragraphs: [{ text }] });
const plain = make(strings.map((text) => ({ op: "plain", letter: letterOf(text) }))).map(({ text }) => inBody(text));

/** What follows the address of each service, and its names. @type {Record<string, { start: string, to: string, subject: string, more: string[] }>} */
const services = {
  gmail: { start: "https://mail.google.com/mail/", to: "to", subject: "su", more: ["view", "fs"] },
  outlook_live: { start: "https://outlook.live.com/mail/0/deeplink/compose", to: "to", subject: "subject", more: [] },
  outlook_office: { start: "https://outlook.office.com/mail/deeplink/compose", to: "to", subject: "subject", more: [] },
  yahoo: { start: "https://compose.mail.yahoo.com/", to: "to", subject: "subject", more: [] },
};

/** The query read as RFC 6068 has it: "+" is itself. @param {string} link */
const query = (link) => new URLSearchParams(link.slice(link.indexOf("?") + 1).replaceAll("+", "%2B"));

test("webmail links open with every address, subject and body as it was", () => {
  make(strings.map((text) => ({ op: "links", letter: letterOf(text), to: ["dana@example.com", text] }))).forEach(({ text }, index) => {
    const string = strings[index] ?? "";
    const [mailto, ...rest] = JSON.parse(text).links;
    assert.equal(mailto.id, "mailto");
    assert.deepEqual(rest.map((/** @type {any} */ one) => one.id), Object.keys(services));
    for (const { id, url, bare, limit, fits } of rest) {
      const { start, to, subject, more } = services[id] ?? assert.fail(id);
      assert.match(url, /^[!-~]+$/);
      assert.doesNotMatch(url, /[+"<>\\^`{|}]|%(?![0-9A-F]{2})/);
      const parsed = new URL(url);
      assert.equal(parsed.origin + parsed.pathname, start);
      assert.equal(parsed.hash, "");
      assert.deepEqual([...parsed.searchParams.keys()], [...more, to, subject, "body"]);
      assert.equal(parsed.searchParams.get(to), `dana@example.com,${inHeader(string)}`);
      assert.equal(parsed.searchParams.get(subject), inHeader(string));
      assert.equal(inBody(parsed.searchParams.get("body") ?? ""), plain[index]);
      assert.ok(url.startsWith(bare));
      assert.ok(!bare.includes("body="));
      assert.equal(fits, url.length <= limit);
    }
  });
});

test("mailto keeps its fields apart", () => {
  make(strings.map((text) => ({ op: "mailto", letter: letterOf(text), to: ["dana@example.com", text] }))).forEach(({ text }, index) => {
    const string = wellFormed(strings[index] ?? "");
    const parsed = new URL(text);
    assert.equal(parsed.protocol, "mailto:");
    assert.match(text, /^[!-~]+$/);
    assert.equal(decodeURIComponent(parsed.pathname), `dana@example.com,${string.replace(/[\r\n]/g, " ")}`);
    assert.deepEqual([...query(text).keys()], ["subject", "body"]);
    assert.equal(query(text).get("subject"), string.replace(/[\r\n]/g, " "));
    assert.equal(query(text).get("body"), plain[index]?.replace(/\n/g, "\r\n"));
  });
});

test("sms has digits only before its body", () => {
  const numbers = ["+1 (555) 010-9999", "0044 20 7946 0000", "ring me", "", "+", "1;phone-context=x"];
  make(strings.map((text) => ({ op: "sms", letter: { ...letterOf(text), channel: "text" }, numbers: [...numbers, text] }))).forEach(({ text }, index) => {
    const parsed = new URL(text);
    assert.equal(parsed.protocol, "sms:");
    assert.match(parsed.pathname, /^\+15550109999,00442079460000,1(,\+?\d+)?$/);
    assert.deepEqual([...query(text).keys()], ["body"]);
    assert.ok(query(text).get("body")?.includes(inBody(strings[index] ?? "")));
    assert.doesNotMatch(text, /\r|\n|%0D/);
  });
  const [nobody] = make([{ op: "sms", letter: letterOf("x") }]);
  assert.match(nobody?.text ?? "", /^sms:\?body=/);
});

test("a text file starts with the subject and ends its lines with CRLF", () => {
  make(strings.map((text) => ({ op: "txt", letter: letterOf(text), label: "Subject" }))).forEach(({ text }, index) => {
    assert.doesNotMatch(text, /(^|[^\r])\n|\r(?!\n)/);
    const subject = inHeader(strings[index] ?? "");
    assert.equal(inBody(text), `${subject ? `Subject: ${subject}\n\n` : ""}${plain[index]}\n`);
  });
});

test("HTML has no tag but its own", () => {
  for (const { text } of make(hostile.map((one) => ({ op: "html", letter: letterOf(one) })))) {
    assert.doesNotMatch(text.replace(/<\/?(p|br|strong)>/g, ""), /[<>"']/);
  }
});

test("a call that cannot be understood is refused, with its place", () => {
  const letter = letterOf("x");
  const cases = /** @type {[any, string][]} */ ([
    [{}, ""],
    [{ op: "pdf" }, "/op"],
    [{ op: "plain" }, ""],
    [{ op: "plain", letter: "x" }, "/letter"],
    [{ op: "plain", letter: { ...letter, channel: "pigeon" } }, "/letter/channel"],
    [{ op: "plain", letter: { ...letter, subject: 5 } }, "/letter/subject"],
    [{ op: "plain", letter: { ...letter, paragraphs: [{}] } }, "/letter/paragraphs/0"],
    [{ op: "mailto", letter, to: [{}] }, "/to/0"],
    [{ op: "plain", letter, what: "" }, "/what"],
    [{ op: "eml", letter, envelope: { bcc: "x" } }, "/envelope/bcc"],
    [{ op: "compose", request: { tone: "rude" } }, "/request/tone"],
    [{ op: "compose" }, ""],
    [[], ""],
    ["eml", ""],
  ]);
  make(cases.map(([call]) => call)).forEach(({ good, text }, index) => {
    assert.ok(!good, text);
    assert.ok(JSON.parse(text).problems.map((/** @type {any} */ one) => one.at).includes(cases[index]?.[1]), `${JSON.stringify(cases[index])}: ${text}`);
  });
});
