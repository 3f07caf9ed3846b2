// Reads an invitation that somebody pastes, drops or opens: an .ics file, an .eml file, HTML, or the text of an e-mail. A
// chunk of its own, loaded when it is first needed; it fetches nothing.
import { readCalendar } from "./calendar";
import { htmlText } from "./html_text";
import { readMail } from "./mail";
import { limits, watch } from "./refusal";
import { checked, decoded, sniff } from "./sniff";
import { emptySource, type Address, type CalendarEvent, type Invitation, type Source } from "./source";
import { unwrapped } from "./text";
import { words } from "./words";

export { Refusal, limits, type RefusalCode } from "./refusal";
export type { Source } from "./source";
export { told } from "./told";

export type Field = "position" | "company" | "date" | "time" | "zone" | "place" | "recipients" | "email";

/** intake::Doubt: why a value is not certain; "none" if it is. */
export type Doubt = "none" | "order" | "weekday" | "year" | "relative" | "half-day" | "several" | "weak" | "unknown";

export interface Found {
  field: Field;
  /** In the form's own format. With doubt "none" exactly one; else the readings, the likelier first, perhaps none. */
  values: string[];
  /** What it was read from. */
  words: string;
  place: "subject" | "text" | "sender" | "event";
  doubt: Doubt;
}

export interface Intake {
  kind: Source["kind"];
  found: Found[];
  missing: Field[];
  /** Everybody who is named: interviewers, whoever wrote or is invited; `name` with the title as written. */
  people: { name: string; email: string; words: string }[];
  /** Where to join; not to be followed. */
  link: string;
  language: string;
  /** iTIP: "REQUEST", "CANCEL" (the interview was called off), "" for none. */
  method: string;
  /** For an answer in the same thread. */
  thread: { messageId: string; references: string[]; subject: string };
  /** For METHOD:REPLY and COUNTER; without `attendee` if it is not known which of `attendees` the person is. */
  invitation?: Invitation;
  attendees: Address[];
}

export interface Hints {
  /** The page's locale; decides only where the text does not. */
  locale: string;
  /** YYYY-MM-DD */
  today: string;
  /** The device's time zone, IANA. */
  zone: string;
  /** The person's own addresses, if the form has them. */
  own?: readonly string[];
  /** src/engine: FilesEngine of web/src/files. */
  engine: { intake(source: object, words: object): Understood };
}

/** What the engine makes of a source. */
export type Understood = Pick<Intake, "found" | "missing" | "people" | "link" | "language">;

/** Throws Refusal, with a code that the page has words for, where there is nothing to be read. */
export async function readInvitation(input: string | Uint8Array, hints: Hints): Promise<Intake> {
  const check = watch();
  const source = await readSource(input, hints.zone, check);
  check();
  const own = ownAddresses(source, hints.own ?? []);
  const { sent, from, replyTo, events } = source;
  const plain = { subject: source.subject, text: unwrapped(source.text), sent, from, replyTo, own, today: hints.today, locale: hints.locale };
  const read = hints.engine.intake({ ...plain, events: events.map(({ raw: _, ...event }) => ({ ...event, description: eventText(event) })) }, words);
  check();
  const { messageId, references, method } = source;
  const thread = { messageId, references: [...references, ...(messageId ? [messageId] : [])], subject: source.subject };
  return { kind: source.kind, ...read, method: cancelled(events) ? "CANCEL" : method, thread, ...answer(source, own) };
}

/** A file as one plain value. */
export async function readSource(input: string | Uint8Array, zone: string, check: () => void = watch()): Promise<Source> {
  const bytes = checked(input);
  const text = decoded(bytes);
  switch (sniff(text)) {
    case "calendar":
      return { ...emptySource("calendar"), ...readCalendar(text, zone) };
    case "mail":
      return readMail(utf8(bytes, text), zone, check);
    case "html":
      return { ...emptySource("text"), text: htmlText(text.slice(0, limits.bodyBytes)).slice(0, limits.text) };
    case "text":
      return { ...emptySource("text"), text: text.slice(0, limits.text) };
  }
}

/** A mail may be in any encoding, part by part; only UTF-16 is not one that it can be stored in. */
const utf8 = (bytes: Uint8Array, text: string) => (bytes.subarray(0, 64).includes(0) ? new TextEncoder().encode(text) : bytes);

/** Some calendars put HTML into the description. */
const eventText = ({ description }: Pick<CalendarEvent, "description">) => unwrapped(/<(br|p|div|a|html|table)\b/i.test(description) ? htmlText(description) : description);

const cancelled = (events: readonly CalendarEvent[]) => events.length > 0 && events.every(({ raw }) => raw.status === "CANCELLED");

/** Who the person is: what the form says, the only one that the mail is to, the only one who is invited. */
function ownAddresses({ to, from, events }: Source, known: readonly string[]): string[] {
  const own = new Set(known.map((one) => one.toLowerCase()));
  const organizers = new Set(events.map(({ organizer }) => organizer.email.toLowerCase()));
  const invited = [...new Set(events.flatMap(({ attendees }) => attendees.map(({ email }) => email.toLowerCase())))].filter((one) => one && !organizers.has(one));
  const only = to.length === 1 ? to[0]!.email.toLowerCase() : "";
  if (only && only !== from.email.toLowerCase()) own.add(only);
  else if (invited.length === 1) own.add(invited[0]!);
  return [...own];
}

/** The raw material of an answer; none if the file has several appointments. */
function answer({ events, timezones }: Source, own: readonly string[]): Pick<Intake, "invitation" | "attendees"> {
  const [event] = events;
  const address = ({ name, email }: { name: string; email: string }): Address => ({ name, address: email });
  const attendees = (event?.attendees ?? []).filter(({ email }) => email).map(address);
  if (!event || new Set(events.map(({ raw }) => raw.uid)).size > 1 || !event.raw.uid) return { attendees };
  const { status: _, ...raw } = event.raw;
  const attendee = attendees.find(({ address: one }) => own.includes(one.toLowerCase()));
  return { attendees, invitation: { ...raw, organizer: address(event.organizer), ...(attendee ? { attendee } : {}), timezones } };
}
