// @ts-check
// Invitations as calendars and people write them, each with what must be read of it and what must be left open.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, expected, files, longest, outcome } from "./support.mjs";
import { summary } from "./summary.mjs";

for (const folder of ["calendar", "mail", "text"]) {
  for (const name of files(folder)) {
    test(`${folder}/${name}`, async () => {
      const input = bytes(folder, name);
      const { code, intake, milliseconds } = await outcome(input);
      assert.equal(code, "");
      assert.ok(intake);
      assert.deepEqual(JSON.parse(JSON.stringify(summary(intake))), expected(folder, name));
      assert.ok(milliseconds < longest, `${milliseconds} ms`);
      const plain = (/** @type {string} */ lines) => lines.replaceAll("\r\n", "\n");
      const text = plain(new TextDecoder().decode(input));
      for (const zone of intake.invitation?.timezones?.split(/(?=BEGIN:VTIMEZONE)/) ?? []) assert.ok(text.includes(plain(zone)), "a zone is verbatim");
    });
  }
}

/** What each broken file is refused with; no-such-day is read, and has nothing to fill in. */
const codes = /** @type {Record<string, string>} */ ({
  "bad-line.ics": "broken-calendar",
  "contact.vcf": "other-file",
  "empty.txt": "empty",
  "mismatched.ics": "broken-calendar",
  "no-event.ics": "no-event",
  "no-such-day.ics": "",
  "noise.bin": "not-text",
  "outlook.msg": "outlook-file",
  "picture.png": "other-file",
  "truncated.ics": "broken-calendar",
});

for (const name of files("broken")) {
  test(`broken/${name}`, async () => {
    const { code, intake, milliseconds } = await outcome(bytes("broken", name));
    assert.equal(code, codes[name]);
    assert.deepEqual(intake?.found ?? [], []);
    assert.ok(milliseconds < longest, `${milliseconds} ms`);
  });
}

test("every locale has at least six texts, and every value that is certain stands alone", async () => {
  for (const start of ["en-us", "en-gb", "de", "fr", "es"]) assert.ok(files("text").filter((name) => name.startsWith(start)).length >= 6, start);
  for (const name of files("text")) {
    const { intake } = await outcome(bytes("text", name));
    for (const { doubt, values, words } of intake?.found ?? []) {
      assert.ok(doubt !== "none" || values.length === 1);
      assert.notEqual(words, "");
    }
  }
});
