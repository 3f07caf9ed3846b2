// @ts-check
// What the Unicode CLDR says of one locale: the npm packages cldr-dates-full, cldr-misc-full and cldr-core.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * @typedef {{ months: string[], weekdays: string[], am: string, pm: string, date: string, dateYear: string,
 *   shortDate: string, time: string, yesterday: string, today: string, tomorrow: string }} Dates
 * @typedef {{ 2: string, start: string, middle: string, end: string }} ListPattern
 * @typedef {{ exemplarCity?: string, long?: object, short?: { standard?: string } }} ZoneNames
 * @typedef {{ generic?: string, standard?: string }} MetazoneNames
 * @typedef {{ region: string, fallback: string, zone: (id: string) => ZoneNames, metazone: (id: string) => MetazoneNames }} Zones
 * @typedef {{ dates: Dates, and: ListPattern, or: ListPattern, zones: Zones }} Cldr
 */

/** Which of a package's files has the locale: de-AT, or else de. @param {string} tag @param {string} file @returns {any} */
function main(tag, file) {
  for (let name = tag; name; name = name.replace(/(^|-)[^-]*$/, "")) {
    try {
      return require(`${file.replace("*", name)}.json`).main[name];
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  throw new Error(`CLDR has no locale ${tag}; is npm ci done?`);
}

/** @param {string} tag @returns {Dates} */
function dates(tag) {
  const { months, days, dayPeriods, dateFormats, timeFormats, dateTimeFormats } =
    main(tag, "cldr-dates-full/main/*/ca-gregorian").dates.calendars.gregorian;
  const { day } = main(tag, "cldr-dates-full/main/*/dateFields").dates.fields;
  const skeleton = (/** @type {string[]} */ ...names) => names.map((name) => dateTimeFormats.availableFormats[name]).find(Boolean);
  return {
    months: Object.values(months.format.wide),
    weekdays: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name) => days.format.wide[name]),
    am: dayPeriods.format.abbreviated.am,
    pm: dayPeriods.format.abbreviated.pm,
    // CLDR writes only the skeletons that are not the next one with longer words.
    date: skeleton("MMMMEEEEd", "MMMMEd", "MMMEd"),
    dateYear: skeleton("yMMMMEEEEd") ?? dateFormats.full,
    shortDate: skeleton("MMMMd", "MMMd"),
    time: timeFormats.short,
    yesterday: day["relative-type--1"],
    today: day["relative-type-0"],
    tomorrow: day["relative-type-1"],
  };
}

/** What the map of a map of … has under the parts of an id. @param {any} tree @param {string} id */
const under = (tree, id) => id.split("/").reduce((branch, part) => branch?.[part], tree);

/** CLDR keeps a zone's first name. */
const canonical = /** @type {Record<string, string>} */ ({ UTC: "Etc/UTC", "Asia/Kolkata": "Asia/Calcutta" });

/** @param {string} tag @returns {Zones} */
function zones(tag) {
  const { zone, metazone, regionFormat, fallbackFormat } = main(tag, "cldr-dates-full/main/*/timeZoneNames").dates.timeZoneNames;
  const { timezone } = require("cldr-core/supplemental/metaZones.json").supplemental.metaZones.metazoneInfo;
  return {
    region: regionFormat,
    fallback: fallbackFormat,
    zone: (id) => under(zone, canonical[id] ?? id) ?? {},
    metazone: (id) => metazone?.[under(timezone, canonical[id] ?? id)?.at(-1)?.usesMetazone._mzone]?.long ?? {},
  };
}

/** @param {string} tag @returns {Cldr} */
export function cldr(tag) {
  const { listPatterns } = main(tag, "cldr-misc-full/main/*/listPatterns");
  return { dates: dates(tag), and: listPatterns["listPattern-type-standard"], or: listPatterns["listPattern-type-or"], zones: zones(tag) };
}
