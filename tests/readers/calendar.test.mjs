// @ts-check
// .ics read by ical.js and by python3-icalendar: one event, one attendee, and every text as it was written.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hostile, strings } from "./hostile.mjs";
import { inCalendar, inHeader, make, npm, python } from "./support.mjs";

const ICAL = npm("ical.js").default ?? npm("ical.js");

const berlin = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
X-LIC-LOCATION:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
`.replace(/\n/g, "\r\n");

const invitation = {
  uid: "040000008200E00074C5B7101A82E008@example.com",
  sequence: "3",
  organizer: { name: "Dana Lee", address: "dana@example.com" },
  attendee: { name: "Jordan Smith", address: "jordan+jobs@example.com" },
  summary: "Interview",
  start: { value: "20261201T143000", tzid: "Europe/Berlin" },
  end: { value: "20261201T153000", tzid: "Europe/Berlin" },
  timezones: berlin,
};
const stamp = "2026-11-24T09:00:00+01:00";
const declined = (/** @type {object} */ changed = {}) => ({ op: "reply", answer: "declined", stamp, invitation: { ...invitation, ...changed } });
const moved = (/** @type {string} */ start, /** @type {object} */ changed = {}) => ({ op: "counter", start, stamp, invitation: { ...invitation, ...changed } });
const reminder = (/** @type {object} */ changed = {}) => ({ op: "reminder", stamp, reminder: { start: "2026-12-01T09:00", summary: "Ask whether they read it", ...changed } });

/** @typedef {{ name: string, properties: [string, string, Record<string, string>][], components: Component[] }} Component */

/** ical.js's component in the same shape as Python's. @param {any} component @returns {Component} */
function told(component) {
  return {
    name: component.name.toUpperCase(),
    properties: component.getAllProperties().map((/** @type {any} */ one) => [
      one.name.toUpperCase(), String(one.getFirstValue()), Object.fromEntries(Object.entries(one.jCal[1]).map(([key, value]) => [key.toUpperCase(), value])),
    ]),
    components: component.getAllSubcomponents().map(told),
  };
}

/** RFC 6868, which python3-icalendar does not know. @param {string} text */
const unescaped = (text) => text.replace(/\^(.)/g, (all, c) => (c === "^" ? "^" : c === "'" ? '"' : c === "n" ? "\n" : all));

/** Both readers' views of each calendar. @param {import("./support.mjs").Made[]} made @returns {[reader: string, calendars: Component[]][]} */
function read(made) {
  for (const { good, text } of made) assert.ok(good, text);
  const theirs = python("read_ics.py", made.map(({ bytes }) => bytes));
  const fromPython = (/** @type {any} */ one) => {
    assert.deepEqual(one.errors, []);
    for (const property of one.properties) for (const key of Object.keys(property[2])) property[2][key] = unescaped(property[2][key]);
    one.components.forEach(fromPython);
    return one;
  };
  return [["ical.js", made.map(({ text }) => told(new ICAL.Component(ICAL.parse(text))))], ["icalendar", theirs.map(fromPython)]];
}

/** @param {Component} calendar @param {string} name */
const values = (calendar, name) => (calendar.components.find((one) => one.name === "VEVENT") ?? calendar).properties.filter(([key]) => key === name).map(([, value]) => value);
/** @param {Component} calendar @param {string} name @param {string} parameter */
const parameters = (calendar, name, parameter) => calendar.components.find((one) => one.name === "VEVENT")?.properties.filter(([key]) => key === name).map(([, , all]) => all[parameter]);

const allowed = ["UID", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "ORGANIZER", "ATTENDEE", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "COMMENT"];

/** What holds for each answer, whatever was put into it. @param {Component} calendar @param {string} method @param {string} shown */
function sound(calendar, method, shown) {
  assert.equal(calendar.name, "VCALENDAR", shown);
  assert.deepEqual(calendar.properties.map(([name]) => name).sort(), ["METHOD", "PRODID", "VERSION"], shown);
  assert.equal(calendar.properties.find(([name]) => name === "METHOD")?.[1], method, shown);
  assert.deepEqual(calendar.components.map(({ name }) => name).filter((name) => name !== "VTIMEZONE"), ["VEVENT"], shown);
  const [event] = calendar.components.filter(({ name }) => name === "VEVENT");
  assert.deepEqual(event?.components, [], shown);
  const names = event?.properties.map(([name]) => name) ?? [];
  assert.deepEqual(names.filter((name) => !allowed.includes(name)), [], shown);
  assert.equal(new Set(names).size, names.length, shown);
  for (const name of ["UID", "SEQUENCE", "DTSTAMP", "ORGANIZER", "ATTENDEE", "SUMMARY"]) assert.ok(names.includes(name), `${name}: ${shown}`);
}

test("a refusal has what RFC 5546 asks for", () => {
  for (const [reader, [one, other]] of read(make([declined(), { ...declined(), answer: "accepted", comment: "Thank you, Dana" }]))) {
    for (const calendar of [one, other]) sound(/** @type {Component} */ (calendar), "REPLY", reader);
    assert.ok(one && other);
    assert.deepEqual(values(one, "UID"), [invitation.uid]);
    assert.deepEqual(values(one, "SEQUENCE"), ["3"]);
    assert.deepEqual(values(one, "ATTENDEE"), ["mailto:jordan+jobs@example.com"]);
    assert.deepEqual(parameters(one, "ATTENDEE", "PARTSTAT"), ["DECLINED"]);
    assert.deepEqual(parameters(other, "ATTENDEE", "PARTSTAT"), ["ACCEPTED"]);
    assert.deepEqual(parameters(one, "ATTENDEE", "CN"), ["Jordan Smith"]);
    assert.deepEqual(parameters(one, "ORGANIZER", "CN"), ["Dana Lee"]);
    assert.equal(values(one, "DTSTAMP")[0]?.replace(/[-:]/g, ""), "20261124T080000Z");
    assert.equal(values(one, "DTSTART")[0]?.replace(/[-:]/g, ""), "20261201T143000");
    assert.equal(one.components.filter(({ name }) => name === "VTIMEZONE").length, 1);
  }
});

test("a proposal keeps the duration and the form of the time", () => {
  const utc = { start: { value: "20261201T133000Z" }, end: { value: "20261201T143000Z" } };
  const floating = { start: { value: "20261201T143000" }, end: { value: "20261201T163000" } };
  const day = { start: { value: "20261201" }, end: { value: "20261203" } };
  const cases = /** @type {[object, string, string, string | undefined][]} */ ([
    [moved("2026-12-31T23:30"), "20261231T233000", "20270101T003000", "Europe/Berlin"],
    [moved("2026-12-02T09:00:00Z"), "20261202T090000Z", "20261202T100000Z", undefined],
    [moved("2026-12-02T09:00:00+09:00", utc), "20261202T000000Z", "20261202T010000Z", undefined],
    [moved("2026-12-02T09:00", floating), "20261202T090000", "20261202T110000", undefined],
    [moved("2028-02-28", day), "20280228", "20280301", undefined],
  ]);
  for (const [reader, calendars] of read(make(cases.map(([call]) => call))))
    cases.forEach(([, start, end, zone], index) => {
      const calendar = /** @type {Component} */ (calendars[index]);
      sound(calendar, "COUNTER", reader);
      assert.deepEqual(["DTSTART", "DTEND"].map((name) => values(calendar, name)[0]?.replace(/[-:]/g, "")), [start, end], reader);
      assert.deepEqual(parameters(calendar, "DTSTART", "TZID"), [zone]);
      assert.deepEqual(values(calendar, "UID"), [invitation.uid]);
      assert.deepEqual(parameters(calendar, "ATTENDEE", "PARTSTAT"), ["TENTATIVE"]);
    });
  const [lasting] = make([moved("2026-12-02T09:00", { end: undefined, duration: "PT45M", recurrenceId: { value: "20261201T143000", tzid: "Europe/Berlin" } })]);
  assert.match(lasting?.text ?? "", /\r\nDURATION:PT45M\r\n/);
  assert.match(lasting?.text ?? "", /\r\nRECURRENCE-ID;TZID=Europe\/Berlin:20261201T143000\r\n/);
});

test("ical.js places a moved time in the zone that came with the invitation", () => {
  const [made] = make([moved("2026-07-01T10:00")]);
  const calendar = new ICAL.Component(ICAL.parse(made?.text ?? ""));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
  assert.equal(event.startDate.toJSDate().toISOString(), "2026-07-01T08:00:00.000Z");
  assert.equal(event.duration.toString(), "PT1H");
});

/** Whether the reader gives this text back: python3-icalendar 4 undoes "\\\\n" from the wrong end, and a line break comes out. @param {string} reader @param {string} text */
const reads = (reader, text) => reader === "ical.js" || !text.includes("\\");

test("every string in every text, read by both", () => {
  const full = strings.filter((text) => inCalendar(text) !== "");
  const calls = full.map((text) => ({
    ...declined({ uid: text, summary: text, location: text, organizer: { name: text, address: "dana@example.com" }, attendee: { name: text, address: "jordan@example.com" } }),
    comment: text,
  }));
  for (const [reader, calendars] of read(make(calls)))
    full.forEach((text, index) => {
      const calendar = /** @type {Component} */ (calendars[index]);
      const shown = `${reader}: ${JSON.stringify(text.slice(0, 80))}`;
      sound(calendar, "REPLY", shown);
      for (const name of reads(reader, text) ? ["UID", "SUMMARY", "LOCATION", "COMMENT"] : []) assert.equal(values(calendar, name)[0], inCalendar(text), `${name} ${shown}`);
      for (const name of ["ORGANIZER", "ATTENDEE"]) assert.equal(parameters(calendar, name, "CN")?.[0] ?? "", inHeader(text).replaceAll("\\", "/"), `${name} ${shown}`);
    });
});

test("the hostile in values that are no texts is left out or refused", () => {
  const bad = (/** @type {string} */ text) => ({ value: `20261201T143000${text}`, tzid: "Europe/Berlin" });
  /** @type {[what: string, call: (text: string) => object][]} */
  const places = [
    ["sequence", (text) => declined({ sequence: text })],
    ["start", (text) => declined({ start: bad(text) })],
    ["end", (text) => declined({ end: bad(text) })],
    ["recurrence", (text) => declined({ recurrenceId: bad(text) })],
    ["recurrence zone", (text) => declined({ recurrenceId: { value: "20261201T143000", tzid: text } })],
    ["zone", (text) => declined({ start: { value: "20261201T143000", tzid: text } })],
    ["zone of a proposal", (text) => moved("2026-12-02T09:00", { start: { value: "20261201T143000", tzid: text } })],
    ["duration", (text) => declined({ end: undefined, duration: `PT1H${text}` })],
    ["zones", (text) => declined({ timezones: text })],
    ["zone's property", (text) => declined({ timezones: berlin.replace("TZNAME:CET", `TZNAME:${text}`) })],
    ["zone's line", (text) => declined({ timezones: berlin.replace("TZNAME:CET", text) })],
    ["organizer", (text) => declined({ organizer: { address: text } })],
    ["attendee", (text) => declined({ attendee: { address: text } })],
    ["stamp", (text) => ({ ...declined(), stamp: text })],
    ["new time", (text) => moved(text)],
    ["new time's end", (text) => moved(`2026-12-02T09:00${text}`)],
  ];
  const refused = ["recurrence", "organizer", "attendee", "stamp", "new time", "new time's end"];
  for (const [what, call] of places) {
    const made = make(hostile.map(call));
    if (refused.includes(what)) made.forEach(({ good }, index) => assert.ok(!good, `${what}: ${hostile[index]}`));
    const passed = made.filter(({ good }) => good);
    if (!passed.length) continue;
    for (const [reader, calendars] of read(passed))
      calendars.forEach((calendar) => sound(calendar, what === "zone of a proposal" ? "COUNTER" : "REPLY", `${reader}: ${what}`));
  }
});

test("a zone that hides something else is not taken over", () => {
  const others = [
    berlin.replace("END:STANDARD", "END:STANDARD\r\nBEGIN:VEVENT\r\nUID:other\r\nEND:VEVENT"),
    berlin.replace("END:VTIMEZONE", "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:evil@example.com\r\nEND:VEVENT"),
    berlin.replace("TZNAME:CET", "ATTENDEE:mailto:evil@example.com"),
    berlin.replace("END:STANDARD\r\n", ""),
    berlin.replace(/Europe\/Berlin/g, "Europe/Paris"),
    berlin.replace(/BEGIN:STANDARD[^]*END:DAYLIGHT\r\n/, ""),
    berlin + berlin,
    "x".repeat(400_000),
  ];
  const made = make(others.map((timezones) => declined({ timezones })));
  const zones = made.map(({ text }) => (text.match(/BEGIN:VTIMEZONE/g) ?? []).length);
  assert.deepEqual(zones, [0, 1, 1, 0, 0, 1, 1, 0]);
  for (const [reader, calendars] of read(made)) calendars.forEach((calendar) => sound(calendar, "REPLY", reader));
  for (const { text } of made) assert.doesNotMatch(text, /evil|other/);
});

test("a zone is copied line by line, its id quoted where it must be", () => {
  const id = "(UTC-05:00) Eastern Time (US & Canada), \\; x";
  const written = berlin.replace(/TZID:.*/, "TZID:(UTC-05:00) Eastern Time (US & Canada)\\, \\\\\\; x");
  const [made] = make([declined({ start: { value: "20261201T143000", tzid: id }, end: {}, timezones: written.replace(/\r\n/g, "\n").replace("FREQ=YEARLY;BYMONTH=3", "FREQ=YEARLY;\n BYMONTH=3") })]);
  assert.ok(made?.text.includes(written), made?.text);
  assert.ok(made?.text.includes(`DTSTART;TZID="${id}":20261201T143000`));
});

test("a reminder is an event with an alarm, for oneself", () => {
  const texts = strings.filter((text) => inCalendar(text) !== "");
  const made = make([reminder(), reminder(), reminder({ start: "2026-12-01", minutes: "30", alarm: "1440", uid: "mine" }), ...texts.map((text) => reminder({ summary: text, description: text, uid: text }))]);
  for (const [reader, calendars] of read(made)) {
    calendars.forEach((calendar, index) => {
      assert.deepEqual(calendar.properties.map(([name]) => name).sort(), ["PRODID", "VERSION"]);
      assert.deepEqual(calendar.components.map(({ name }) => name), ["VEVENT"]);
      const [alarm, ...more] = calendar.components[0]?.components ?? [];
      assert.deepEqual([alarm?.name, more.length, alarm?.properties.map(([name]) => name).sort()], ["VALARM", 0, ["ACTION", "DESCRIPTION", "TRIGGER"]]);
      const text = texts[index - 3];
      if (text !== undefined && reads(reader, text)) for (const name of ["UID", "SUMMARY", "DESCRIPTION"]) assert.equal(values(calendar, name)[0], inCalendar(text), `${reader} ${name}: ${text}`);
    });
    const [one, same, whole] = calendars;
    assert.ok(one && same && whole);
    assert.deepEqual(values(one, "UID"), values(same, "UID"));
    assert.equal(values(whole, "UID")[0], "mine");
    assert.equal(values(whole, "DTSTART")[0]?.replace(/-/g, ""), "20261201");
  }
});

test("lines have at most 75 octets, end with CRLF and cut no character", () => {
  for (const { bytes, text } of make(strings.map((one) => ({ ...moved("2026-12-02T09:00", { summary: one, organizer: { name: one, address: "dana@example.com" } }), comment: one })))) {
    assert.ok(!text.includes("\ufffd") || strings.some((one) => /[\ufffd\ud800-\udfff]/.test(one)));
    assert.doesNotMatch(text, /(^|[^\r])\n|\r(?!\n)/);
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf("\r\n", at);
      assert.ok(end - at <= 75);
      assert.doesNotThrow(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at, end)));
      at = end + 2;
    }
  }
});

test("what cannot be answered is refused, and said why", () => {
  const cases = /** @type {[object, string][]} */ ([
    [declined({ uid: "" }), "/invitation/uid"],
    [declined({ uid: "\u0001" }), "/invitation/uid"],
    [declined({ organizer: undefined }), "/invitation/organizer/address"],
    [declined({ attendee: {} }), "/invitation/attendee/address"],
    [{ ...declined(), answer: "maybe" }, "/answer"],
    [{ ...declined(), stamp: "2026-11-24T09:00:00" }, "/stamp"],
    [moved("2026-12-02T09:00", { start: {} }), "/invitation/start"],
    [moved("2026-12-02"), "/start"],
    [moved("2026-02-30T09:00"), "/start"],
    [moved("2026-12-02T09:00", { start: { value: "20261201T133000Z" } }), "/start"],
    [reminder({ summary: "" }), "/reminder/summary"],
    [reminder({ start: "tomorrow" }), "/reminder/start"],
    [reminder({ minutes: "-5" }), "/reminder/minutes"],
    [reminder({ alarm: "999999" }), "/reminder/alarm"],
  ]);
  make(cases.map(([call]) => call)).forEach(({ good, text }, index) => {
    assert.ok(!good, text);
    assert.equal(JSON.parse(text).problems[0].at, cases[index]?.[1], text);
  });
});
