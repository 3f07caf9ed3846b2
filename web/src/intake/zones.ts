// Whatever a calendar calls a time zone -> the form's zones.
import { zones as formZones } from "../../../assets/catalog.json";
import { same, windows } from "../../../assets/intake/zones.json";

const ours: ReadonlySet<string> = new Set(formZones);
const lookup = (table: Record<string, string>, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);

/** The form's zone with the same name and clock: "Europe/Paris", "Romance Standard Time", "US/Eastern". */
export function formZone(name: string): string | undefined {
  const clean = name.trim().replace(/^"|"$/g, "");
  if (!clean || clean.length > 200) return undefined;
  const direct = known(clean) ?? known(canonical(clean));
  if (direct) return direct;
  // "/mozilla.org/20070129_1/Europe/Berlin", "/citadel.org/America/Argentina/Buenos_Aires"
  const parts = clean.split("/").filter(Boolean);
  for (const count of [3, 2]) {
    const end = parts.slice(-count).join("/");
    const found = parts.length > count || clean.startsWith("/") ? (known(end) ?? known(canonical(end))) : undefined;
    if (found) return found;
  }
  return undefined;
}

function known(id: string): string | undefined {
  return ours.has(id) ? id : (lookup(same, id) ?? lookup(windows, id));
}

/** The browser's name for a zone that has several: "US/Eastern" -> "America/New_York". */
function canonical(id: string): string {
  if (!/^[A-Za-z][\w+/-]*$/.test(id)) return "";
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: id }).resolvedOptions().timeZone;
  } catch {
    return "";
  }
}

/** The form's zones whose clocks have these two offsets ("+0100", "+0200") in winter and in summer. */
export function zonesByOffsets(offsets: readonly string[], year: number): string[] {
  const wanted = [...new Set(offsets)].sort().join(" ");
  return formZones.filter((id) => [...new Set([0, 6].map((month) => offset(id, Date.UTC(year, month, 15))))].sort().join(" ") === wanted);
}

/** "+0530" */
function offset(zone: string, moment: number): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(moment);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  return name === "GMT" ? "+0000" : name.replace(/^GMT|:/g, "");
}

/** A moment on another clock. */
export function onClock(moment: number, zone: string): { date: string; time: string } | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
    });
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return { date: `${parts.year?.padStart(4, "0")}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
  } catch {
    return undefined;
  }
}
