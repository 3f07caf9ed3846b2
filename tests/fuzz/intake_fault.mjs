// @ts-check
// What must hold for whatever the reader gives back (web/src/intake/index.ts).

const fields = ["position", "company", "date", "time", "zone", "place", "recipients", "email"];
const doubts = ["none", "order", "weekday", "year", "relative", "half-day", "several", "weak", "unknown"];
const places = ["subject", "text", "sender", "event"];
const kinds = ["calendar", "mail", "text"];

/** Half a surrogate pair, or what steers or ends a line. */
const unclean = /\p{Surrogate}|[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** @param {unknown} value @param {string} what */
function line(value, what) {
  if (typeof value !== "string") return `${what} is no text`;
  return unclean.test(value) ? `${what} is no clean line: ${JSON.stringify(value)}` : "";
}

/** @param {any} found */
function foundFault(found) {
  if (!fields.includes(found.field) || !doubts.includes(found.doubt) || !places.includes(found.place)) return `no such field, doubt or place: ${JSON.stringify(found)}`;
  if (found.doubt === "none" && found.values.length !== 1) return `certain and not one: ${JSON.stringify(found)}`;
  for (const value of found.values) {
    const wrong = line(value, found.field);
    if (wrong || !value) return wrong || `an empty value: ${found.field}`;
    if (found.field === "date" && Number.isNaN(Date.parse(`${value}T00:00:00Z`))) return `no date: ${value}`;
    if (found.field === "date" && !/^\d{4}-\d\d-\d\d$/.test(value)) return `no date: ${value}`;
    if (found.field === "time" && !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return `no time: ${value}`;
  }
  return line(found.words, "words");
}

/** @param {any} thread */
function threadFault(thread) {
  if (!Array.isArray(thread.references)) return "no references";
  for (const id of [...thread.references, ...(thread.messageId ? [thread.messageId] : [])]) if (!/^<[^\s<>]+>$/.test(id) || unclean.test(id)) return `no message id: ${JSON.stringify(id)}`;
  return line(thread.subject, "the thread's subject");
}

/** @param {any} invitation */
function invitationFault(invitation) {
  if (!invitation) return "";
  if (typeof invitation.uid !== "string" || !invitation.uid) return "an invitation without a UID";
  if (typeof invitation.timezones !== "string") return "zones that are no text";
  for (const person of [invitation.organizer, ...(invitation.attendee ? [invitation.attendee] : [])])
    if (typeof person?.name !== "string" || typeof person?.address !== "string") return "a person without a name or an address";
  return "";
}

/** What is wrong with an Intake; empty if nothing is. @param {any} intake */
export function fault(intake) {
  if (!kinds.includes(intake.kind)) return `no such kind: ${intake.kind}`;
  const named = [...intake.found.map((/** @type {any} */ one) => one.field), ...intake.missing].sort();
  if (named.join() !== [...fields].sort().join()) return `each field once: ${named.join()}`;
  for (const one of intake.found) if (foundFault(one)) return foundFault(one);
  for (const { name, email, words } of intake.people) if (line(name, "a name") || line(email, "an address") || line(words, "words")) return `a person: ${JSON.stringify([name, email, words])}`;
  for (const { name, address } of intake.attendees) if (typeof name !== "string" || typeof address !== "string") return "an attendee without a name or an address";
  for (const key of ["link", "language", "method"]) if (line(intake[key], key)) return line(intake[key], key);
  return threadFault(intake.thread) || invitationFault(intake.invitation);
}
