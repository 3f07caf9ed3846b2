// An e-mail (RFC 5322, MIME) -> Source. The grammar is postal-mime's; nothing in it is fetched, opened or run.
import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { readCalendar } from "./calendar";
import { htmlText } from "./html_text";
import { mailLines } from "./mail_lines";
import { Refusal, limits } from "./refusal";
import { emptySource, type CalendarFile, type Person, type Source } from "./source";

export async function readMail(bytes: Uint8Array, deviceZone: string, check: () => void): Promise<Source> {
  const mail = await parsed(mailLines(bytes));
  check();
  const text = body(mail).slice(0, limits.text);
  check();
  const calendars = calendarsOf(mail.attachments, deviceZone, check);
  const people = flat([mail.from]);
  return {
    ...emptySource("mail"),
    // An encoded word may hold line ends.
    subject: (mail.subject ?? "").replace(/[\0-\x1f\x7f]+/g, " ").trim(),
    text,
    sent: dayWritten(mail.headers.find(({ key }) => key === "date")?.value ?? ""),
    from: people[0] ?? { name: "", email: "" },
    replyTo: flat(mail.replyTo)[0] ?? { name: "", email: "" },
    to: flat(mail.to),
    cc: flat(mail.cc),
    messageId: ids(mail.messageId)[0] ?? "",
    references: ids(mail.references ?? mail.inReplyTo),
    method: calendars.find(({ method }) => method)?.method ?? "",
    events: distinct(calendars),
    timezones: calendars[0]?.timezones ?? "",
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: limits.depth, maxHeadersSize: limits.headers, maxRfc822NestingDepth: 2 });
  } catch (error) {
    throw new Refusal(/nesting depth/i.test(String(error)) ? "too-deep" : "broken-mail");
  }
}

/** The plain text, unless it only says that there is none; else what the HTML would show. */
function body({ text = "", html = "" }: Email): string {
  const plain = text.trim();
  const enough = 40;
  if (plain.length >= enough || !html) return plain;
  const shown = htmlText(html.slice(0, limits.bodyBytes)).trim();
  return shown.length > plain.length ? shown : plain;
}

const flat = (all: readonly (Address | undefined)[] = []): Person[] =>
  all.flatMap((one) => (one ? (one.group ?? [one]) : [])).map(({ name, address }) => ({ name, email: address ?? "" }));

/** Message ids (RFC 5322, 3.6.4), each in its brackets, without anything that could begin another header. */
const ids = (text = ""): string[] => text.slice(0, 16_384).match(/<[^<>\s\0-\x1f]{1,250}>/g) ?? [];

/** The day in a Date header, on the sender's clock. */
function dayWritten(date: string): string {
  const match = /\b(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(\d{4})\b/i.exec(date.slice(0, 200));
  if (!match) return "";
  const month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(match[2]!.toLowerCase()) / 3 + 1;
  return `${match[3]}-${String(month).padStart(2, "0")}-${match[1]!.padStart(2, "0")}`;
}

function calendarsOf(attachments: readonly Attachment[], deviceZone: string, check: () => void): CalendarFile[] {
  const files = attachments.filter(({ mimeType, filename }) => /^(text\/calendar|application\/ics)$/.test(mimeType) || /\.ics$/i.test(filename ?? ""));
  return files.slice(0, limits.calendars).flatMap(({ content }) => {
    check();
    try {
      return [readCalendar(typeof content === "string" ? content : new TextDecoder().decode(content), deviceZone)];
    } catch (error) {
      // The e-mail's own words are still worth reading.
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

/** The same calendar is often there twice: in the text, and as an attached file. */
function distinct(calendars: readonly CalendarFile[]) {
  const events = calendars.flatMap((one) => one.events);
  const key = ({ raw }: (typeof events)[number]) => `${raw.uid}\n${raw.recurrenceId.value}`;
  return events.filter((event, index) => events.findIndex((one) => key(one) === key(event)) === index);
}
