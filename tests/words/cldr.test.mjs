// @ts-check
// Dates, times, lists and zone names are CLDR's, but for the departures of web/build/cldr_departures.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { differences, fill, localeFiles, readLocale } from "../../web/build/cldr.mjs";
import { marked } from "../../web/build/cldr_dates.mjs";

const of = (/** @type {string} */ name) => readLocale(localeFiles().find((file) => file.endsWith(`/${name}.json`)) ?? "");

for (const file of localeFiles()) {
  const locale = readLocale(file);
  test(`${locale.locale}: dates, lists and zones are CLDR’s, or a departure that is named`, () => assert.deepEqual(differences(locale), []));
}

test("a change of CLDR's words is found, and mended", () => {
  const file = of("de");
  file.dates = { ...file.dates, months: ["Jänner"], yesterday: "vorgestern" };
  file.zones = { ...file.zones, "Asia/Dubai": { name: "Golfzeit", label: "Golf-Zeit (Dubai)" } };
  assert.equal(differences(file).length, 3);
  assert.match(differences(file).join("\n"), /^de\.json: dates\.months is not CLDR’s \["Januar".+\n.+dates\.yesterday.+"gestern"\n.+zones\.Asia\/Dubai\.name.+"Golf-Zeit"$/);
  fill(file);
  assert.deepEqual(differences(file), []);
});

test("a departure that is none any more is found", () => {
  const file = of("en-US");
  file.dates = { ...file.dates, am: "AM" };
  assert.deepEqual(differences(file), ['en-US.json: dates.am is no departure any more: it is "AM"']);
});

test("a new locale is filled from a copy of another", () => {
  const file = { ...of("en-US"), locale: "nl" };
  fill(file);
  assert.deepEqual(differences(file), []);
  const { date, time, am, tomorrow } = /** @type {Record<string, string>} */ (file.dates);
  assert.deepEqual([date, time, am, tomorrow], ["{weekday} {day} {month}", "{hh}:{mm}", "", "morgen"]);
  assert.deepEqual(file.zones["Asia/Tokyo"], { name: "Japanse tijd", label: "Japanse tijd (Tokio)" });
});

test("CLDR's patterns become ours", () => {
  assert.equal(marked("EEEE, d 'de' MMMM 'de' y"), "{weekday}, {day} de {month} de {year}");
  assert.equal(marked("H 'o''clock'"), "{H} o'clock");
  assert.throws(() => marked("yQQQ"), /QQQ/);
});
