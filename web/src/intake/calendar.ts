// An iCalendar file (RFC 5545) -> its appointments. The grammar is ical.js's; what the properties mean here is ours.
import ICAL from "ical.js";
import { calendarLines } from "./calendar_lines";
import { Refusal } from "./refusal";
import type { CalendarEvent, CalendarFile, Person, When } from "./source";
import { formZone, onClock, zonesByOffsets } from "./zones";

/** jCal (RFC 7265): name, parameters, type, values. */
type Property = [name: string, parameters: Record<string, string | string[]>, type: string, ...values: unknown[]];
type Component = [name: string, properties: Property[], components: Component[]];

interface Context {
  /** The file's own zone (Google), for times in UTC. */
  calendarZone: string;
  /** The reader's. */
  deviceZone: string;
  /** VTIMEZONE components by TZID. */
  timezones: Map<string, Component>;
}

export function readCalendar(text: string, deviceZone: string): CalendarFile {
  const start = text.search(/BEGIN:VCALENDAR/i);
  if (start < 0) throw new Refusal("broken-calendar");
  const { lines, timezones } = calendarLines(text.slice(start));
  const [, properties, components] = parsed(lines);
  const context: Context = {
    calendarZone: textOf(properties, "x-wr-timezone"),
    deviceZone,
    timezones: new Map(components.filter(([name]) => name === "vtimezone").map((zone) => [textOf(zone[1], "tzid"), zone])),
  };
  const events = components.filter(([name]) => name === "vevent").map(([, event]) => readEvent(event, context));
  if (events.length === 0) throw new Refusal("no-event");
  // The series itself before its exceptions.
  events.sort((a, b) => Number(Boolean(a.raw.recurrenceId.value)) - Number(Boolean(b.raw.recurrenceId.value)));
  return { method: textOf(properties, "method").toUpperCase(), events, timezones };
}

function parsed(lines: readonly string[]): Component {
  try {
    const found = ICAL.parse(lines.join("\r\n")) as unknown as Component;
    if (found[0] === "vcalendar") return found;
  } catch {
    // what it says is for developers
  }
  throw new Refusal("broken-calendar");
}

const property = (all: readonly Property[], name: string) => all.find((one) => one[0] === name);
const textOf = (all: readonly Property[], name: string) => String(property(all, name)?.[3] ?? "");
const parameter = (one: Property | undefined, name: string) => {
  const value = one?.[1][name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};

function readEvent(event: readonly Property[], context: Context): CalendarEvent {
  const start = property(event, "dtstart");
  return {
    summary: textOf(event, "summary"),
    description: textOf(event, "description"),
    location: textOf(event, "location"),
    link: link(event),
    start: when(start, context),
    organizer: person(property(event, "organizer")),
    attendees: event.filter((one) => one[0] === "attendee" && !/^(ROOM|RESOURCE)$/i.test(parameter(one, "cutype"))).map(person),
    raw: {
      uid: textOf(event, "uid"),
      sequence: textOf(event, "sequence"),
      recurrenceId: time(property(event, "recurrence-id")),
      start: time(start),
      end: time(property(event, "dtend")),
      duration: textOf(event, "duration"),
      summary: textOf(event, "summary"),
      location: textOf(event, "location"),
      status: textOf(event, "status").toUpperCase(),
    },
  };
}

/** Where to join, by the properties that say so; only https. */
function link(event: readonly Property[]): string {
  for (const name of ["conference", "x-google-conference", "x-microsoft-skypeteamsmeetingurl", "url"]) {
    const value = textOf(event, name).trim();
    if (/^https:\/\/[^\s<>"]+$/.test(value)) return value;
  }
  return "";
}

function person(one: Property | undefined): Person {
  const email = String(one?.[3] ?? "").replace(/^mailto:/i, "");
  const name = parameter(one, "cn");
  return { name: name.includes("@") ? "" : name, email: email.includes("@") ? email : "" };
}

/** As it stands in an iCalendar file. */
function time(one: Property | undefined): { value: string; tzid: string } {
  return { value: String(one?.[3] ?? "").replace(/[-:]/g, ""), tzid: parameter(one, "tzid") };
}

function when(one: Property | undefined, context: Context): When {
  const raw = time(one);
  const nothing: When = { date: "", time: "", zones: [], words: raw.value, zoneWords: raw.tzid };
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(raw.value);
  if (!match) return nothing;
  const [, year, month, day, hour, minute, , utc] = match;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  // 31 November, 25 o'clock: not what the file says.
  if (!new Date(moment).toISOString().startsWith(`${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}`)) return nothing;
  if (!hour) return { ...nothing, date: `${year}-${month}-${day}` };
  if (utc) return inUtc(moment, raw.value, context);
  const zones = raw.tzid ? zonesOf(raw.tzid, Number(year), context) : [];
  return { ...nothing, date: `${year}-${month}-${day}`, time: `${hour}:${minute}`, zones };
}

/** A time in UTC is read on the calendar's own clock, else on the reader's: both are the same moment. */
function inUtc(moment: number, words: string, { calendarZone, deviceZone }: Context): When {
  for (const zone of [calendarZone, deviceZone]) {
    const known = formZone(zone);
    const local = known && onClock(moment, known);
    if (local) return { ...local, zones: [known], words, zoneWords: "UTC" };
  }
  const [date = "", rest = ""] = new Date(moment).toISOString().split("T");
  return { date, time: rest.slice(0, 5), zones: ["UTC"], words, zoneWords: "UTC" };
}

/** By its name; else by what the file says of its clock, which several zones may share. */
function zonesOf(tzid: string, year: number, { timezones }: Context): string[] {
  const zone = timezones.get(tzid);
  const named = formZone(tzid) ?? (zone && formZone(textOf(zone[1], "x-lic-location")));
  if (named) return [named];
  const last = (name: string) => zone?.[2].filter((one) => one[0] === name).at(-1);
  const offsets = ["standard", "daylight"].map((name) => textOf(last(name)?.[1] ?? [], "tzoffsetto").replace(":", "")).filter(Boolean);
  return offsets.length > 0 ? zonesByOffsets(offsets, year) : [];
}
