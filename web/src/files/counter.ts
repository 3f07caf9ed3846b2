// The new time of an interview, on the clock on which the invitation counts (output::counter).
import type { CalendarTime } from "./calls";

export interface Clock {
  /** YYYY-MM-DD and HH:MM */
  date: string;
  time: string;
  /** IANA */
  zone: string;
  /** The zone is the one that was read from the invitation. */
  same: boolean;
}

/** "2026-12-01T10:00" on the invitation's own clock, or the same moment in UTC, with "Z". */
export function counterStart({ date, time, zone, same }: Clock, start: CalendarTime): string {
  if (/^\d{8}$/.test(start.value)) return date;
  const inUtc = start.value.endsWith("Z");
  const floating = !inUtc && !start.tzid;
  if (floating || (same && !inUtc)) return `${date}T${time}`;
  return new Date(utc(`${date}T${time}Z`, zone)).toISOString().slice(0, 16) + "Z";
}

/** The moment at which the wall clock of `zone` shows this; of two, the earlier; for one that is skipped, as much later. */
function utc(wall: string, zone: string): number {
  const wanted = Date.parse(wall);
  const shown = (at: number) => {
    const parts = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
    }).formatToParts(at);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  };
  const day = 86_400_000;
  // The offsets around a change of clocks are those of the day before and of the day after.
  const moments = [wanted - day, wanted + day].map((near) => wanted - (shown(near) - near));
  return moments.find((at) => shown(at) === wanted) ?? moments[0]!;
}
