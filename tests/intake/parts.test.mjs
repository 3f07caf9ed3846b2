// @ts-check
// The readers' parts: what a file is, its encoding, zones, HTML, and what an answer to an invitation needs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { zones as fresh } from "../../web/build/intake_zones.mjs";
import { Ajv2020 } from "../../web/node_modules/ajv/dist/2020.js";
import { bundled, bytes, read, root } from "./support.mjs";

const { sniff, decoded } = await bundled("intake/sniff.ts");
const { htmlText } = await bundled("intake/html_text.ts");
const { formZone, onClock } = await bundled("intake/zones.ts");
const { unwrapped } = await bundled("intake/text.ts");
const json = (/** @type {string[]} */ ...parts) => JSON.parse(readFileSync(path.join(root, "assets", ...parts), "utf8"));
const utf16 = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, "utf16le"));

test("a file is known by its beginning", () => {
  assert.equal(sniff("\ufeff\r\nBEGIN:VCALENDAR\r\n"), "calendar");
  assert.equal(sniff("begin:vcalendar"), "calendar");
  assert.equal(sniff("Return-Path: <a@b>\r\nFrom: a@b\r\n\r\nhi"), "mail");
  assert.equal(sniff("From a@b Tue Nov 24\r\nFrom: a@b\r\nMessage-ID: <1@b>\r\n\r\nhi"), "mail");
  assert.equal(sniff("From: Dana Lee\nSent: Monday\nSubject: Hello\n\nHi"), "text");
  assert.equal(sniff("Dear Ms. Lee,\n\nMessage-ID: no header"), "text");
  assert.equal(sniff("<!DOCTYPE html><p>Hi"), "html");
  assert.equal(sniff("<3 thank you"), "text");
});

test("text is read in the encoding it is in", () => {
  for (const [input, text] of /** @type {[Uint8Array, string][]} */ ([
    [new TextEncoder().encode("Grüße"), "Grüße"],
    [Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65]), "Grüße"],
    [utf16("\ufeffGrüße"), "Grüße"],
    [utf16("Gruss an alle"), "Gruss an alle"],
    [Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), "A"],
  ])) assert.equal(decoded(input), text);
});

test("zones are known by any of their names", () => {
  for (const [name, zone] of [
    ["America/New_York", "America/New_York"], ["Eastern Standard Time", "America/New_York"], ["US/Eastern", "America/New_York"],
    ["W. Europe Standard Time", "Europe/Berlin"], ["Romance Standard Time", "Europe/Berlin"], ["Europe/Paris", "Europe/Berlin"],
    ["/mozilla.org/20070129_1/Europe/Madrid", "Europe/Berlin"], ['"GMT Standard Time"', "Europe/London"], ["Etc/UTC", "UTC"],
    ["Asia/Calcutta", "Asia/Kolkata"], ["America/Toronto", "America/New_York"], ["Australia/Melbourne", "Australia/Sydney"],
    // Other clocks, though the name is near.
    ["Australia/Brisbane", undefined], ["America/Phoenix", "America/Phoenix"], ["Asia/Tehran", undefined], ["constructor", undefined],
    ["__proto__", undefined], ["", undefined], ["Nowhere/At_All", undefined],
  ]) assert.equal(formZone(name), zone, name);
  assert.deepEqual(onClock(Date.UTC(2026, 10, 30, 23, 30), "Europe/Berlin"), { date: "2026-12-01", time: "00:30" });
});

test("the table of zones is what CLDR says", () => {
  const { windows, same } = json("intake", "zones.json");
  const now = fresh();
  assert.deepEqual(windows, now.windows, "run npm --prefix web run intake-zones");
  // Which zones keep the same clock is up to the time zone data of the machine; those that are named must still do.
  for (const [id, zone] of Object.entries(same)) assert.equal(now.same[id], zone, id);
});

test("every locale that ships has its words", () => {
  const languages = ["en", "de", "fr", "es"].map((name) => json("intake", `${name}.json`));
  assert.deepEqual(languages.flatMap(({ locales }) => locales).sort(), Object.keys(json("catalog.json").locales).sort());
  for (const { language, months, weekdays } of languages) assert.deepEqual([months.length, weekdays.length], [12, 7], language);
});

test("the words keep their schemas, and broken ones do not", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  const words = ajv.compile(json("schema", "intake.schema.json"));
  for (const name of ["en", "de", "fr", "es"]) assert.ok(words(json("intake", `${name}.json`)), JSON.stringify(words.errors));
  const common = ajv.compile(json("schema", "intake-common.schema.json"));
  assert.ok(common(json("intake", "common.json")), JSON.stringify(common.errors));
  for (const damage of /** @type {((d: any) => void)[]} */ ([
    (d) => { delete d.sign_off; }, (d) => { d.months.pop(); }, (d) => { d.position.sure = ["no gap"]; }, (d) => { d.labels.date = [""]; },
    (d) => { d.extra = []; }, (d) => { d.clock = "sometimes"; },
  ])) {
    const copy = json("intake", "en.json");
    damage(copy);
    assert.equal(words(copy), false, String(damage));
  }
});

test("HTML becomes what a reader would see", () => {
  assert.equal(htmlText("<p>a<br>b</p><p>c &amp; d&nbsp;&eacute; &#8364; &#x41; &bogus;</p>").trim(), "a\nb\n\nc & d é € A &bogus;");
  assert.equal(htmlText("<style>p{}</style><script>1<2</script><!-- <p>no</p> -->yes").trim(), "yes");
  assert.equal(htmlText('<div style="display:none">no<div>no</div>no</div>yes<span hidden>no</span>').trim(), "yes");
  assert.equal(htmlText("<table><tr><td>When</td><td>Monday</td></tr></table>").trim(), "When | Monday");
  assert.equal(htmlText('<a href="https://zoom.us/j/1?a=1&amp;b=2">Join</a>').trim(), "https://zoom.us/j/1?a=1&b=2 Join");
  assert.equal(htmlText('<a href="javascript:alert(1)">Join</a><a href="http://x.example">b</a>').trim(), "Joinb");
  assert.equal(htmlText("a &#0; &#xd800; &#x110000; <"), "a \ufffd \ufffd \ufffd <");
  assert.equal(htmlText("5 < 6 <b>and</b> <3"), "5 < 6 and <3");
  assert.equal(htmlText("<script>a</script\n>b<title>c"), "b");
});

test("wrapped links are unwrapped", () => {
  assert.equal(unwrapped("see https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1&data=05%7C now"), "see https://zoom.us/j/1 now");
  assert.equal(unwrapped("https://www.google.com/url?q=https://meet.google.com/abc&sa=D"), "https://meet.google.com/abc");
  for (const text of ["https://x.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)&d", "https://www.google.com/url?q=%E0%A4%A", "https://evil.example/?url=https%3A%2F%2Fzoom.us"]) assert.equal(unwrapped(text), text);
});

test("a time in UTC is shown on the reader's clock", async () => {
  const berlin = await read(bytes("calendar", "calendly.ics"), { zone: "Europe/Paris" });
  const value = (/** @type {string} */ field) => berlin.found.find((one) => one.field === field)?.values[0];
  assert.deepEqual(["date", "time", "zone"].map(value), ["2026-12-03", "20:00", "Europe/Berlin"]);
  const nowhere = await read(bytes("calendar", "calendly.ics"), { zone: "Asia/Tehran" });
  assert.deepEqual(nowhere.found.filter(({ field }) => /time|zone/.test(field)).map(({ values }) => values[0]), ["19:00", "UTC"]);
});

test("who answers: by the form's address, the mail's only recipient, the only guest; else nobody is guessed", async () => {
  const file = bytes("calendar", "teams-exchange.ics");
  assert.equal((await read(file)).invitation?.attendee, undefined);
  assert.equal((await read(file)).attendees.length, 2);
  const known = await read(file, { own: ["Lena.Schneider@example.com"] });
  assert.equal(known.invitation?.attendee?.address, "lena.schneider@example.com");
  assert.ok(!known.people.some(({ email }) => email.startsWith("lena")));
  assert.equal((await read(bytes("mail", "google-invite.eml"))).invitation?.attendee?.address, "jordan.smith@example.com");
  assert.equal((await read(bytes("calendar", "two-events.ics"))).invitation, undefined);
});

test("an answer can be made of what was read", async () => {
  const { engine } = await import("./support.mjs");
  const { invitation } = await read(bytes("calendar", "google.ics"));
  const reply = engine.text({ op: "reply", answer: "declined", invitation, stamp: "2026-11-24T09:00:00Z" });
  assert.match(reply, /METHOD:REPLY\r\n/);
  assert.match(reply, /UID:4k2p7s0a9q1example@google\.com\r\n/);
  assert.match(reply.replace(/\r\n /g, ""), /ATTENDEE;[^\r]*PARTSTAT=DECLINED[^\r]*:mailto:jordan\.smith@example\.com\r\n/);
  const counter = engine.text({ op: "counter", start: "2026-12-02T10:00", invitation, stamp: "2026-11-24T09:00:00Z" });
  assert.match(counter, /DTSTART;TZID=America\/New_York:20261202T100000\r\n/);
  assert.match(counter, /BEGIN:VTIMEZONE\r\nTZID:America\/New_York\r\n/);
});
