// @ts-check
// Dates, times, lists and zone names of every locale file come from CLDR; cldr_departures.mjs has what is meant otherwise.
// npm run cldr: writes them into assets/locales/. npm run cldr -- --check: only says what differs, and then exits with 1.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cldr } from "./cldr_data.mjs";
import { dates, list } from "./cldr_dates.mjs";
import { byCity, departures, regions } from "./cldr_departures.mjs";
import { zones } from "./cldr_zones.mjs";

/** @typedef {{ locale: string, dates: Record<string, unknown>, zones: Record<string, unknown> } & Record<string, unknown>} Locale */

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "assets", "locales");
const departing = (/** @type {string} */ locale) => new Set((departures[locale] ?? []).flatMap(({ keys }) => keys));

/** What CLDR has for each path of the locale file. @param {Locale} file @returns {Record<string, string | string[]>} */
export function wanted(file) {
  const { locale } = file;
  const data = cldr(locale);
  const ownTime = departing(locale).has("dates.time") ? String(file.dates.time) : undefined;
  return {
    ...dates(data.dates, ownTime),
    ...list("names_list", data.and),
    ...list("slots_list", data.or),
    ...zones(data.zones, Object.keys(file.zones), { byCity: byCity.includes(locale), region: regions[locale] }),
  };
}

/** The object that a path ends in, and its last name there. @param {any} file @param {string} key @returns {[any, string]} */
function place(file, key) {
  const names = key.split(".");
  const last = names.pop() ?? "";
  return [names.reduce((at, name) => at[name], file), last];
}

/** @param {Locale} file @param {string} key */
function same(file, key, /** @type {string | string[]} */ value) {
  const [at, name] = place(file, key);
  return JSON.stringify(at[name]) === JSON.stringify(value);
}

/** Each difference that is not a departure, and each departure that is none. @param {Locale} file @returns {string[]} */
export function differences(file) {
  const values = wanted(file);
  const departs = departing(file.locale);
  const wrong = Object.entries(values)
    .filter(([key, value]) => same(file, key, value) === departs.has(key))
    .map(([key, value]) => `${key} ${departs.has(key) ? "is no departure any more: it is" : "is not CLDR’s"} ${JSON.stringify(value)}`);
  const unknown = [...departs].filter((key) => !(key in values)).map((key) => `${key} departs from nothing: CLDR is not asked for it`);
  if (regions[file.locale] === cldr(file.locale).zones.region) unknown.push("its form of a city’s time is no departure any more");
  return [...wrong, ...unknown].map((text) => `${file.locale}.json: ${text}`);
}

/** Writes CLDR's words into the file, where it does not depart. @param {Locale} file */
export function fill(file) {
  const departs = departing(file.locale);
  for (const [key, value] of Object.entries(wanted(file))) {
    const [at, name] = place(file, key);
    if (!departs.has(key)) at[name] = value;
  }
}

/** @returns {string[]} paths of all locale files */
export const localeFiles = () => readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => path.join(folder, name));

/** @param {string} file @returns {Locale} */
export const readLocale = (file) => JSON.parse(readFileSync(file, "utf8"));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const check = process.argv.includes("--check");
  for (const name of localeFiles()) {
    const file = readLocale(name);
    if (!check && differences(file).length > 0) {
      fill(file);
      writeFileSync(name, `${JSON.stringify(file, null, 2)}\n`);
    }
    for (const text of differences(file)) {
      console.error(text);
      process.exitCode = 1;
    }
  }
}
