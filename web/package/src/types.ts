// What the package promises, apart from what the catalog says (catalog.ts, made from assets/catalog.json).
import type { Locale, Situations, Zone } from "./catalog.js";
import type { Overlay } from "./overlay.js";

/** "2026-12-01" */
export type DateText = string;
/** "14:30" */
export type TimeText = string;

/** A proposed new time. */
export interface Slot {
  date: DateText;
  time?: TimeText | undefined;
}

/** Every detail of a letter; each is optional, and one that is left out is simply not mentioned. */
export interface Details {
  /** The language of the letter; without it the engine's. */
  locale?: Locale | undefined;
  tone?: "warm" | "neutral" | "formal" | undefined;
  length?: "short" | "standard" | "full" | undefined;
  /** How far ahead of the interview this is sent; worked out where `date` and `now` are known. */
  notice?: "weeks" | "days" | "day-before" | "same-day" | "minutes" | "past" | undefined;
  /** With `reason: "own"`: a clause in the person's own words. */
  own_reason?: string | undefined;
  /** To whom, in one text: "Ms. Dana Lee, Dr. Sam Ortiz". */
  recipients?: string | undefined;
  /** Who they are. */
  to?: "manager" | "recruiter" | "agency" | "panel" | "referrer" | undefined;
  /** Whether they have met: the first interview, or a later one. */
  stage?: "first" | "later" | undefined;
  /** Whether the letter leaves the door open. */
  door?: "open" | "closed" | undefined;
  company?: string | undefined;
  position?: string | undefined;
  /** "your Austin office", "Zoom" */
  place?: string | undefined;
  /** Something specific that was discussed. */
  topic?: string | undefined;
  date?: DateText | undefined;
  time?: TimeText | undefined;
  zone?: Zone | undefined;
  slots?: readonly Slot[] | undefined;
  /** How late the person will be: "20 minutes". */
  delay?: string | undefined;
  /** What is asked for: a format, a detail, an adjustment. */
  wish?: string | undefined;
  /** By when the person will answer an offer. */
  deadline?: DateText | undefined;
  /** The person's name and telephone number, for the signature. */
  name?: string | undefined;
  phone?: string | undefined;
  /** The person's wall clock: "2026-11-24T09:00". The engine reads no clock of its own. */
  now?: string | undefined;
  /** "0", "1", "2", …: another number says the same in other words. */
  seed?: `${number}` | undefined;
}

type Of<S extends keyof Situations> = Details & {
  situation: S;
  /** What is wanted; without it the situation's first. */
  goal?: Situations[S]["goal"] | undefined;
  reason?: Situations[S]["reason"] | "own" | "none" | undefined;
  /** How it is said; without it by e-mail. */
  channel?: Situations[S]["channel"] | undefined;
};

/** What a person wants written. The same JSON is a line for the command `letter compose --lines`. */
export type LetterRequest = { [S in keyof Situations]: Of<S> }[keyof Situations];

export interface Paragraph {
  /** Only in a phone script: "If it goes to voicemail". */
  heading?: string;
  text: string;
  /** Each sentence with the name of what it says. */
  sentences: [key: string, text: string][];
}

export interface Letter {
  channel: "email" | "phone" | "text" | "network";
  /** Only an e-mail has one. */
  subject?: string;
  salutation?: string;
  paragraphs: Paragraph[];
  close?: string;
  signature: string[];
}

export interface Composed {
  letter: Letter;
  /** The letter without its subject; lines end with "\n". */
  plain: string;
  /** The same as an HTML fragment; every value in it is escaped. */
  html: string;
}

/** One thing that is wrong: a JSON Pointer into what was given, and how to mend it. */
export interface Problem {
  at: string;
  message: string;
}

export interface Address {
  name?: string;
  address: string;
}

export interface Envelope {
  from?: Address;
  to?: Address[];
  /** RFC 3339, with an offset: "2026-11-24T09:00:00+01:00". */
  date?: string;
  messageId?: string;
  inReplyTo?: string;
  references?: string[];
  language?: string;
}

export interface Link {
  id: "mailto" | "gmail" | "outlook_live" | "outlook_office" | "yahoo";
  url: string;
  /** Without the body: for a letter that is longer than the service takes. */
  bare: string;
  limit: number;
  fits: boolean;
}

/** A file of this package. */
export type FileName = "engine.wasm" | "catalog.json" | `locales/${Locale}.json`;

export interface EngineOptions {
  /** The language of letters that name none; "en-US" without it. */
  locale?: Locale | undefined;
  /** A portal's own wording, laid over the catalog and each language (docs/overlay.md). */
  overlay?: Overlay | undefined;
  /** Gets the package's files from elsewhere. Without it they are fetched, or read, from beside the module. */
  read?: ((file: FileName) => Uint8Array | ArrayBuffer | Promise<Uint8Array | ArrayBuffer>) | undefined;
}
