// What was read of a file before anything in it is understood (src/intake/json.h reads the part that it needs).
import type { Address, CalendarTime, Invitation } from "../files/calls";

export interface Person {
  name: string;
  email: string;
}

/** A calendar entry's start, on the clock that a person would go by. */
export interface When {
  /** YYYY-MM-DD; empty if the file has none that exists. */
  date: string;
  /** HH:MM; empty for a whole day. */
  time: string;
  /** Ids of the form's zones: one if it is certain. */
  zones: string[];
  /** As the file has it. */
  words: string;
  zoneWords: string;
}

export interface CalendarEvent {
  summary: string;
  description: string;
  location: string;
  link: string;
  start: When;
  organizer: Person;
  attendees: Person[];
  /** For an answer to it. */
  raw: {
    uid: string;
    sequence: string;
    recurrenceId: CalendarTime;
    start: CalendarTime;
    end: CalendarTime;
    duration: string;
    summary: string;
    location: string;
    status: string;
  };
}

export interface CalendarFile {
  method: string;
  events: CalendarEvent[];
  /** VTIMEZONE components, verbatim. */
  timezones: string;
}

/** One plain value for a calendar file, an e-mail and pasted text. */
export interface Source {
  kind: "calendar" | "mail" | "text";
  subject: string;
  text: string;
  /** The day of writing on the sender's clock, YYYY-MM-DD; empty if unknown. */
  sent: string;
  from: Person;
  replyTo: Person;
  to: Person[];
  cc: Person[];
  messageId: string;
  references: string[];
  method: string;
  events: CalendarEvent[];
  timezones: string;
}

export function emptySource(kind: Source["kind"]): Source {
  const nobody = { name: "", email: "" };
  return {
    kind, subject: "", text: "", sent: "", from: nobody, replyTo: nobody, to: [], cc: [],
    messageId: "", references: [], method: "", events: [], timezones: "",
  };
}

export type { Address, Invitation };
