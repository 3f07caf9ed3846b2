// What the second engine can be asked for (src/engine/engine.h): types only, nothing of this is sent to anybody.
import type { LetterView } from "../view";

export interface Address {
  name?: string;
  address: string;
}

/** A DATE or DATE-TIME as it stands in an iCalendar file ("20261201T143000"), and its TZID. */
export interface CalendarTime {
  value: string;
  tzid?: string;
}

/** output::Invitation (src/output/invitation.h): what an imported file said. */
export interface Invitation {
  uid?: string;
  sequence?: string;
  recurrenceId?: CalendarTime;
  organizer?: Address;
  attendee?: Address;
  summary?: string;
  location?: string;
  start?: CalendarTime;
  end?: CalendarTime;
  duration?: string;
  /** The file's VTIMEZONE components, verbatim. */
  timezones?: string;
}

/** output::Envelope (src/output/eml.h). */
export interface Envelope {
  from?: Address;
  to?: Address[];
  /** RFC 3339, with the person's offset: "2026-11-24T09:00:00+01:00". */
  date?: string;
  messageId?: string;
  /** Message-ID and References of the invitation e-mail that was imported. */
  inReplyTo?: string;
  references?: string[];
  language?: string;
}

/** output::Reminder (src/output/icalendar.h); numbers are minutes, as texts. */
export interface Reminder {
  uid?: string;
  start: string;
  summary: string;
  description?: string;
  minutes?: string;
  alarm?: string;
}

/** `start`: "2026-12-01T10:00" on the clock of the invitation's TZID, or with "Z". `stamp`: now, RFC 3339. */
interface Answering {
  invitation: Invitation;
  stamp: string;
  comment?: string;
}
type Said = { answer: "declined" | "accepted" } | { answer: "counter"; start: string };

export type Call =
  | { op: "plain" | "html"; letter: LetterView }
  | { op: "txt"; letter: LetterView; label?: string }
  | { op: "mailto"; letter: LetterView; to?: string[] }
  | { op: "sms"; letter: LetterView; numbers?: string[] }
  | { op: "eml"; letter: LetterView; envelope?: Envelope }
  | ({ op: "eml"; letter: LetterView; envelope?: Envelope } & Answering & Said)
  | ({ op: "reply"; answer: "declined" | "accepted" } & Answering)
  | ({ op: "counter"; start: string } & Answering)
  | { op: "reminder"; reminder: Reminder; stamp: string };

export interface Link {
  id: "mailto" | "gmail" | "outlook_live" | "outlook_office" | "yahoo";
  url: string;
  /** Without the body: for a letter that is longer than the service takes. */
  bare: string;
  limit: number;
  fits: boolean;
}

/** A request's fields by the form's ids, as texts (src/letter/request_json.h). */
export type LetterRequest = Record<string, string | { date: string; time?: string }[]>;

export interface Composed {
  letter: LetterView;
  plain: string;
  html: string;
}

/** What was wrong with a call: a JSON Pointer into it, and a sentence for those who develop. */
export interface Problem {
  at: string;
  message: string;
}
