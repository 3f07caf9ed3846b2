/** A moment with the person's own offset (RFC 3339): "2026-11-24T09:00:00+01:00". */
export function rfc3339(date: Date): string {
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
