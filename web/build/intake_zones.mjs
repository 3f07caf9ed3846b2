// @ts-check
// assets/intake/zones.json: which of the form's time zones another zone is, by CLDR. `npm --prefix web run intake-zones`
// writes it; tests/intake/zones.test.mjs says when CLDR has moved on.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "assets");
export const file = path.join(assets, "intake", "zones.json");

/** @typedef {{ windows: Record<string, string>, same: Record<string, string> }} Zones */

/** Hours from UTC on each day of a year. @param {string} zone */
function offsets(zone, year = 2026) {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return Array.from({ length: 365 }, (_, day) => {
    const parts = format.formatToParts(Date.UTC(year, 0, 1 + day, 12));
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  }).join(" ");
}

/** The name that a zone's clock goes by at present ("America_Eastern"), by its id. @returns {Map<string, string>} */
function metazones() {
  const tree = require("cldr-core/supplemental/metaZones.json").supplemental.metaZones.metazoneInfo.timezone;
  const found = new Map();
  const walk = (/** @type {any} */ node, /** @type {string} */ id) => {
    if (Array.isArray(node)) {
      const last = node.at(-1).usesMetazone;
      if (!last._to) found.set(id, last._mzone);
    } else for (const key of Object.keys(node)) walk(node[key], id ? `${id}/${key}` : key);
  };
  walk(tree, "");
  return found;
}

/** @returns {Zones} */
export function zones() {
  const ids = /** @type {string[]} */ (JSON.parse(readFileSync(path.join(assets, "catalog.json"), "utf8")).zones);
  const names = metazones();
  names.set("Asia/Kolkata", names.get("Asia/Calcutta") ?? "");
  /** The same name and the same clock every day. @param {string} id */
  const ours = (id) => {
    if (ids.includes(id)) return id;
    if (/^(Etc\/)?(UTC|UCT|Zulu|Universal|GMT)$/.test(id)) return "UTC";
    return names.get(id) && ids.find((one) => names.get(one) === names.get(id) && offsets(one) === offsets(id));
  };
  /** @type {[string, string][]} */
  const same = [...names.keys(), "Etc/UTC", "Etc/GMT", "GMT"].flatMap((id) => {
    const one = ids.includes(id) ? undefined : ours(id);
    return one ? [[id, one]] : [];
  });
  const map = require("cldr-core/supplemental/windowsZones.json").supplemental.windowsZones.mapTimezones;
  /** @type {[string, string][]} */
  const windows = map.flatMap((/** @type {any} */ { mapZone }) => {
    const one = mapZone._territory === "001" ? ours(mapZone._type) : undefined;
    return one ? [[mapZone._other, one]] : [];
  });
  return { windows: sorted(windows), same: sorted(same) };
}

/** @param {[string, string][]} pairs */
const sorted = (pairs) => Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(file, `${JSON.stringify(zones(), null, 2)}\n`);
