// What the form is told of an invitation (src/form/import.h).
import type { Intake } from "./index";

/** What the form keeps for the answer, without looking into it. */
export interface Brought {
  invitation?: Intake["invitation"];
  thread: Intake["thread"];
}

/** How a calendar file writes a moment, which says nothing to a person. */
const raw = /^\d{8}(T\d{6}Z?)?$/;

/** Certain values are filled in, the others asked. */
export function told(intake: Intake): object {
  const { found, missing, method, language, invitation, thread, attendees } = intake;
  const certain = found.filter(({ doubt }) => doubt === "none").map((one) => ({ ...one, words: raw.test(one.words) ? "" : one.words }));
  return {
    filled: Object.fromEntries(certain.map(({ field, values, words }) => [field, { value: values[0], words }])),
    unsure: found.filter(({ doubt }) => doubt !== "none").map(({ field, values, words, doubt }) => ({ field, values, words, doubt })),
    missing,
    method,
    language,
    answerable: invitation?.uid && invitation.organizer?.address ? "1" : "",
    attendees: invitation && !invitation.attendee ? attendees : [],
    raw: JSON.stringify({ invitation, thread } satisfies Brought),
  };
}
