// Why a file is not read, and the limits that keep reading it short.

/** The page has a sentence for each (`intake.refused.<code>` in the locale files). */
export type RefusalCode =
  | "empty" // nothing in it
  | "too-large" // 10 MB or more
  | "outlook-file" // a .msg file: Outlook's own format
  | "other-file" // a picture, a PDF, an archive, a contact
  | "not-text" // bytes that are no text in any encoding
  | "too-deep" // parts within parts within parts
  | "too-complex" // more parts, lines or entries than any invitation has
  | "too-slow" // none of these, and yet it takes too long
  | "broken-calendar" // it begins like a calendar file, and does not go on like one
  | "no-event" // a calendar file without an appointment
  | "broken-mail"; // an e-mail that cannot be taken apart

/** Nothing is filled in. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

export const limits = {
  /** Bytes; a file of this size or more is not looked at. */
  size: 10_000_000,
  /**
   * Milliseconds. The limits below keep every file well under 200 on an ordinary machine (tests/intake/hostile.test.mjs); this
   * one is for what they did not foresee, and must not refuse a sound file on a slow telephone.
   */
  time: 2000,
  /** Characters of text that are looked through (64 kB in C++). */
  text: 65_536,
  /** An e-mail: its headers' bytes, its parts, levels of parts, lines and bytes of each body, and lines in all. */
  headers: 262_144,
  parts: 100,
  depth: 16,
  bodyLines: 3000,
  bodyBytes: 400_000,
  mailLines: 6000,
  /** A calendar file: content lines that are read, bytes of one, parameters of one, levels of components, appointments. */
  calendarLines: 5000,
  lineBytes: 65_536,
  parameters: 40,
  components: 6,
  events: 50,
  /** Calendar files in one e-mail. */
  calendars: 4,
} as const;

/** Refuses once the time is over. Parsers cannot be interrupted: what they get is limited so that none takes long. */
export function watch(milliseconds: number = limits.time): () => void {
  const end = performance.now() + milliseconds;
  return () => {
    if (performance.now() > end) throw new Refusal("too-slow");
  };
}
