// @ts-check
// What an attacker or a broken program makes: answered within 200 ms (of CPU time) with a clear code, or read without
// anything that was not there to be seen. The large ones are made here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { leastCpu } from "../fuzz/cpu.mjs";
import { longest, read, reader } from "./support.mjs";

/** The code of a refusal, or what was found; and how long it took. @param {string | Uint8Array} input @param {object} [also] */
async function outcome(input, also = {}) {
  let code = "";
  /** @type {import("../../web/src/intake/index").Intake | undefined} */
  let intake;
  const milliseconds = await leastCpu(async () => {
    [code, intake] = ["", undefined];
    try {
      intake = await read(input, also);
    } catch (error) {
      if (!(error instanceof reader.Refusal)) throw error;
      ({ code } = error);
    }
  }, longest);
  return { code, intake, milliseconds };
}

const crlf = (/** @type {string} */ text) => text.replaceAll("\n", "\r\n");
const head = "From: Eve <eve@shop.example>\nTo: jordan@example.com\nSubject: Hello\nMessage-ID: <1@shop.example>\nMIME-Version: 1.0\n";
const mail = (/** @type {string} */ rest) => crlf(head + rest);
const calendar = (/** @type {string} */ lines) => crlf(`BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`);
const many = (/** @type {string} */ text, /** @type {number} */ bytes) => text.repeat(Math.floor(bytes / text.length));
const big = 9_900_000;

/** A file, and the code that it is refused with; "" if it is read and says nothing. @type {[name: string, make: () => string | Uint8Array, code: string][]} */
const hostile = [
  ["10 MB of text", () => many("word ", 10_000_005), "too-large"],
  ["10 MB of bytes", () => new Uint8Array(10_000_000).fill(65), "too-large"],
  ["10 MB in few characters", () => many("€", 4_000_000), "too-large"],
  ["almost 10 MB of words", () => many("lorem ipsum ", big), ""],
  ["almost 10 MB without a space", () => many("a", big), ""],
  ["almost 10 MB of line ends", () => `x${many("\n", big)}`, ""],
  ["almost 10 MB of zeros", () => new Uint8Array(big), "not-text"],
  ["a calendar of almost 10 MB of line ends", () => calendar(many("\n", 4_900_000)), ""],
  ["a mail of almost 10 MB of line ends", () => mail(`\n${many("\n", 4_900_000)}`), ""],
  ["a mail with one endless line", () => mail(`\n${many("x", big)}`), ""],
  ["a mail whose headers do not end", () => mail(many("X-Junk: 1\n", big / 2)), "too-complex"],
  ["a mail with one endless header", () => mail(`X: ${many("y", big)}\n\nhi`), "too-complex"],
  ["endless folding in a header", () => mail(`X: a\n${many(" a\n", 4_000_000)}\nhi`), "too-complex"],
  ["a thousand levels of parts", () => mail(`${levels(1000)}hi`), "too-complex"],
  ["thirty levels of parts", () => mail(`${levels(30)}hi`), "too-deep"],
  ["a hundred messages in each other", () => mail(`${many("Content-Type: message/rfc822\n\n", 3000)}Subject: hi\n\nhi`), ""],
  ["a hundred thousand parts", () => mail(`Content-Type: multipart/mixed; boundary=b\n\n${many("--b\n\n", 500_000)}`), "too-complex"],
  ["a bomb of base64", () => mail(`Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n${many(`${"UEsDBA".repeat(12)}\n`, big * 0.95)}--b--\n`), ""],
  ["a text in a bomb of base64", () => mail(`Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${many(`${"QUFB".repeat(18)}\n`, big * 0.95)}`), ""],
  ["HTML that never closes", () => mail(`Content-Type: text/html\n\n${many("<div ", 4_000_000)}`), ""],
  ["HTML of nothing but brackets", () => mail(`Content-Type: text/html\n\n${many("<", 4_000_000)}`), ""],
  ["HTML of comments", () => mail(`Content-Type: text/html\n\n${many("<!--", 4_000_000)}`), ""],
  ["HTML of entities", () => mail(`Content-Type: text/html\n\n${many("&#x202e;&nbsp", 4_000_000)}`), ""],
  ["ten thousand recipients", () => mail(`Cc: ${many("a@example.com, ", 150_000)}\n\nhi`), ""],
  ["brackets for a recipient", () => mail(`Cc: ${many("<", 200_000)}\n\nhi`), ""],
  ["encoded words without end", () => mail(`Cc: ${many("=?utf-8?q?a?= ", 200_000)}\n\nhi`), ""],
  ["endless folding in a calendar", () => calendar(`DESCRIPTION:a\n${many(" a\n", 6_000_000)}`), ""],
  ["a million parameters", () => calendar(`DTSTART;${many("A=b;", 1_000_000)}A=b:20261130T100000`), "too-complex"],
  ["a parameter with a million values", () => calendar(`ATTENDEE;CN=${many('"a",', 1_000_000)}"a":mailto:a@example.com`), "broken-calendar"],
  ["a hundred thousand levels of components", () => many("BEGIN:VEVENT\r\n", 1_400_000).replace(/^/, "BEGIN:VCALENDAR\r\n"), "too-deep"],
  ["a hundred thousand appointments", () => crlf(`BEGIN:VCALENDAR\n${many("BEGIN:VEVENT\nDTSTART:20261130T143000Z\nEND:VEVENT\n", 5_000_000)}END:VCALENDAR\n`), "too-complex"],
  ["a hundred thousand guests", () => calendar(many("ATTENDEE:mailto:a@example.com\n", 3_000_000)), "too-complex"],
  ["a calendar that is cut off", () => calendar("SUMMARY:Interview").slice(0, 60), "broken-calendar"],
  ["a calendar of wrong bytes", () => Uint8Array.from([...Buffer.from("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:"), 0xff, 0xfe, 0xc0, 0xaf, ...Buffer.from("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]), ""],
  ["half a character", () => Uint8Array.from([...Buffer.from("Hello "), 0xe2, 0x82]), ""],
  ["only controls", () => "\x01\x02\x03\x04\x05\x06\x07\x08", "not-text"],
  ["nothing", () => "", "empty"],
  ["a mark and nothing", () => Uint8Array.from([0xef, 0xbb, 0xbf]), "empty"],
];

/** @param {number} count */
function levels(count) {
  return Array.from({ length: count }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("");
}

for (const [name, make, code] of hostile) {
  test(name, async () => {
    const got = await outcome(make());
    assert.equal(got.code, code);
    // The sender is a header like any other's; nothing else may come of these.
    const found = got.intake?.found.filter(({ place }) => place !== "sender") ?? [];
    assert.deepEqual(found, []);
    assert.ok(got.milliseconds < longest, `${got.milliseconds} ms`);
  });
}

const phrases = ["Monday, November 30, 2026 at 2:30 PM ET ", "the the position ", "interview with Dr. A B, ", "https://zoom.us/j/1 ", "GmbH ", "Inc. ", "at ", "a@b.example ", "1:11 ", "03/04/2026 ", "Position: ", "Best regards\n", "( ", "\n> ", "On Monday wrote:\n"];
for (const phrase of phrases) {
  test(`almost 10 MB of ${JSON.stringify(phrase)}`, async () => {
    const got = await outcome(many(phrase, big));
    assert.ok(got.milliseconds < longest, `${got.milliseconds} ms`);
  });
}

const counted = /** @type {[string, (i: number) => string][]} */ ([
  ["firms", (i) => `at F${i} GmbH, `],
  ["people", (i) => `interview with Dr. A${i} B. Meet with Ms. C D. `],
  ["names", (i) => `interview with Anna${"bcdefghij"[i % 9]} Lee${"bcdefghij"[(i * 7) % 9]}, `],
  ["dates", (i) => `Interview on December ${(i % 28) + 1}, 2026 at ${(i % 12) + 1}:0${i % 10} pm. `],
  ["headers", (i) => `Subject: ${i}\n`],
  ["senders", (i) => `x\nFrom: a${i}\n`],
  ["links", (i) => `https://zoom.us/j/${i} `],
  ["addresses", (i) => `a${i}@b.example `],
  ["labels", (i) => `Position: P${i}\nCompany: C${i}\nInterviewer: Dr. E${i} F\n`],
]);
for (const [name, make] of counted) {
  test(`thousands of different ${name}`, async () => {
    const got = await outcome(Array.from({ length: 20_000 }, (_, i) => make(i)).join(""));
    assert.ok(got.milliseconds < longest, `${got.milliseconds} ms`);
  });
}

test("what is read is clean: no controls, no steering characters, no line ends, no tags that act", async () => {
  const text = "Position: Cl\u202eerk\u0000\u200b\nCompany: <script>alert(1)</script>\nLocation: A\u2028B\nInterviewer: Ms. Eve\u0007 Low\nInterview on Friday, December 4, 2026 at 10:00 AM";
  const { intake } = await outcome(text);
  const said = JSON.stringify([intake?.found.flatMap(({ values, words }) => [...values, words]), intake?.people]);
  assert.match(said, /2026-12-04/);
  assert.doesNotMatch(said, /[\u0000-\u001f\u200b\u202a-\u202e\u2028]|\\u00|\\n/);
});

test("a header in a header makes no header", async () => {
  const { intake } = await outcome(mail("References: <a@b.example>\n <c@d.example>\nX: =?utf-8?q?=0D=0ABcc:_x?=\n\nhi"), {});
  assert.deepEqual(intake?.thread.references, ["<a@b.example>", "<c@d.example>", "<1@shop.example>"]);
  const split = await outcome(crlf('From: "Eve\\\n Low" <eve@shop.example>\nTo: a@b.example\nSubject: =?utf-8?Q?Hi=0D=0ABcc:_v=40example.com?=\nMessage-ID: <x\n y@z>\n\nhi'));
  assert.equal(split.intake?.thread.subject, "Hi Bcc: v@example.com");
  assert.equal(split.intake?.thread.messageId, "");
});

test("nothing is fetched", async () => {
  const before = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = () => { asked++; return Promise.reject(new Error("no")); };
  try {
    await outcome(mail('Content-Type: text/html\n\n<img src="https://tracker.example/a.gif"><link rel=stylesheet href="https://x.example/a.css"><iframe src="https://x.example"></iframe><a href="https://zoom.us/j/1">Join</a>'));
  } finally {
    globalThis.fetch = before;
  }
  assert.equal(asked, 0);
});

test("a link only looks like a meeting's", async () => {
  for (const link of ["https://zoom.us.evil.example/j/1", "https://evilzoom.us/j/1", "https://zoom.us@evil.example/j/1", "http://zoom.us/j/1", "javascript:alert(1)//zoom.us"]) {
    const { intake } = await outcome(`Join here: ${link} on Friday, December 4, 2026`);
    assert.ok(!intake?.found.some(({ field, doubt }) => field === "place" && doubt === "none"), link);
    assert.equal(intake?.link, "", link);
  }
});

test("a sound file is not refused for its size", async () => {
  const attached = `--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${many(`${"A".repeat(76)}\n`, 8_000_000)}`;
  const ics = `--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:7\nDTSTART:20261204T150000Z\nORGANIZER:mailto:eve@shop.example\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`;
  const { intake, code, milliseconds } = await outcome(mail(`Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nPosition: Clerk\n${attached}${ics}`));
  assert.equal(code, "");
  assert.deepEqual(intake?.found.filter(({ field }) => /position|date|time/.test(field)).map(({ values }) => values[0]), ["Clerk", "2026-12-04", "10:00"]);
  assert.ok(milliseconds < longest, `${milliseconds} ms`);
  assert.equal(reader.limits.size, 10_000_000);
});
