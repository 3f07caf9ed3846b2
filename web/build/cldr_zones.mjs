// @ts-check
// The name of a time zone in a letter, and its label in the list to choose from, of what CLDR has.

/** @typedef {import("./cldr_data.mjs").Zones} Zones */

/** @param {string} text */
const capital = (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** @param {string} pattern @param {string[]} parts */
const filled = (pattern, ...parts) => pattern.replace(/\{(\d)\}/g, (_, index) => parts[index] ?? "");

/** The general name, without summer and winter; where there is none, the only one that the zone has. @param {Zones} cldr @param {string} id */
function general(cldr, id) {
  const { generic, standard } = cldr.metazone(id);
  // A zone with names of its own (British Summer Time) is not like its metazone (Greenwich) the whole year.
  return generic ?? (cldr.zone(id).long ? undefined : standard);
}

/** @param {Zones} cldr @param {string} id @param {string} region how a city's time is called @param {boolean} byCity */
function zone(cldr, id, region, byCity) {
  const { exemplarCity, short } = cldr.zone(id);
  if (short?.standard) return { name: short.standard, label: short.standard };
  const city = exemplarCity ?? id.replace(/^.*\//, "").replaceAll("_", " ");
  const name = byCity ? undefined : general(cldr, id);
  if (!name) return { name: filled(region, city), label: capital(filled(region, city)) };
  return { name, label: capital(filled(cldr.fallback, city, name)) };
}

/**
 * @param {Zones} cldr @param {string[]} ids
 * @param {{ byCity: boolean, region: string | undefined }} style as the locale would have it
 * @returns {Record<string, string>} by the path in the locale file */
export function zones(cldr, ids, { byCity, region }) {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const { name, label } = zone(cldr, id, region ?? cldr.region, byCity);
      return [[`zones.${id}.name`, name], [`zones.${id}.label`, label]];
    }),
  );
}
