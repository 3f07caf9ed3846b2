// An iCalendar file's lines before a parser sees them: what no reader of ours needs is dropped, what is endless is refused.
import { Refusal, limits } from "./refusal";

/** Everything else (attached files, alarms' sounds, categories, other programs' own notes) is not read. */
const needed = new Set([
  "BEGIN", "END", "VERSION", "PRODID", "METHOD", "X-WR-TIMEZONE", "UID", "SEQUENCE", "RECURRENCE-ID", "ORGANIZER", "ATTENDEE",
  "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL",
  "DTSTART", "DTEND", "DURATION", "STATUS", "TZID", "X-LIC-LOCATION", "TZOFFSETFROM", "TZOFFSETTO",
]);

/** Components that are not read at all. */
const skipped = new Set(["VALARM", "VTODO", "VJOURNAL", "VFREEBUSY"]);

export interface CalendarLines {
  /** Unfolded content lines for the parser. */
  lines: string[];
  /** The VTIMEZONE components as they stand in the file. */
  timezones: string;
}

/** Refuses what is too deep or too much; a file that is cut short is "broken-calendar". */
export function calendarLines(text: string): CalendarLines {
  const found: CalendarLines = { lines: [], timezones: "" };
  const open: string[] = [];
  let events = 0;
  for (const line of unfolded(text)) {
    const name = /^[\w-]+/.exec(line.text)?.[0].toUpperCase() ?? "";
    const component = name === "BEGIN" || name === "END" ? line.text.slice(line.text.indexOf(":") + 1).trim().toUpperCase() : "";
    if (name === "BEGIN") open.push(component);
    if (open.length > limits.components) throw new Refusal("too-deep");
    if (component === "VEVENT" && name === "BEGIN" && ++events > limits.events) throw new Refusal("too-complex");
    if (open.includes("VTIMEZONE") && found.timezones.length < limits.lineBytes) found.timezones += text.slice(line.from, line.to);
    if (needed.has(name) && !open.some((one) => skipped.has(one))) found.lines.push(bounded(line.text));
    if (name === "END" && open.pop() !== component) throw new Refusal("broken-calendar");
    if (found.lines.length > limits.calendarLines) throw new Refusal("too-complex");
    // A second calendar in one file says nothing of this one.
    if (name === "END" && open.length === 0) break;
  }
  if (open.length > 0) throw new Refusal("broken-calendar");
  return found;
}

function bounded(line: string): string {
  // Parameters come before the value; each of them is looked at again by the parser.
  const parameters = line.slice(0, 4096).split(";").length;
  if (!/^(DESCRIPTION|SUMMARY|LOCATION)\b/i.test(line) && parameters > limits.parameters) throw new Refusal("too-complex");
  return line;
}

/** Content lines (RFC 5545, 3.1) with the place in the text that they come from; one that is endless is cut. */
function* unfolded(text: string): Generator<{ text: string; from: number; to: number }> {
  let from = 0;
  let parts: string[] = [];
  let size = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const next = newline < 0 ? text.length : newline + 1;
    const end = newline < 0 ? text.length : newline - (text[newline - 1] === "\r" ? 1 : 0);
    const folded = parts.length > 0 && (text[at] === " " || text[at] === "\t");
    if (!folded && parts.length > 0) {
      yield { text: parts.join(""), from, to: at };
      parts = [];
      size = 0;
    }
    if (!folded) from = at;
    if (end <= at) {
      at = next;
      while (text[at] === "\r" || text[at] === "\n") at++;
      continue;
    }
    const room = Math.max(0, limits.lineBytes - size);
    const part = text.slice(at + (folded ? 1 : 0), Math.min(end, at + room));
    if (part || !folded) parts.push(part);
    size += part.length;
    at = next;
  }
  if (parts.length > 0) yield { text: parts.join(""), from, to: text.length };
}
