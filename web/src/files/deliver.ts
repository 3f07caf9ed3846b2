// A letter as a file or as a link that opens another program. In the chunk that is loaded when it is first needed.
import { save } from "../file";
import type { Brought } from "../intake/told";
import { beside } from "../framed";
import { deviceZone } from "../preferences";
import { type View, control } from "../view";
import type { Address } from "./calls";
import type { FilesEngine } from "./engine";
import { type Clock, counterStart } from "./counter";
import { rfc3339 } from "./rfc3339";

/** What of the draft (src/form/draft.h) an answer needs. */
interface Draft {
  values: Record<string, string>;
  import?: { raw?: string; filled?: Record<string, { value: string }>; attendees?: Address[] };
}

/** `tab` waits, empty, for the address of a webmail service. Throws Refused. */
export function deliver(engine: FilesEngine, view: View, draft: string, plain: string, tab: Window | undefined): void {
  const { letter, way } = view;
  const to = addresses(view);
  const name = fileName(letter.subject ?? view.title);
  const kept = JSON.parse(draft) as Draft;
  const stamp = rfc3339(new Date());
  if (tab) {
    const link = engine.links(letter, to).find((one) => one.id === way)!;
    tab.location.href = link.fits ? link.url : link.bare;
  } else if (way === "sms") {
    open(engine.text({ op: "sms", letter }), beside);
  } else if (way === "eml") {
    const envelope = { to: to.map((address) => ({ address })), date: stamp, language: view.letterLanguage, ...thread(kept) };
    save(`${name}.eml`, engine.make({ op: "eml", letter, envelope }), "message/rfc822");
  } else if (way === "txt") {
    save(`${name}.txt`, engine.make({ op: "txt", letter, label: view.subjectLabel }), "text/plain");
  } else if (way === "reminder") {
    remind(engine, letter.subject ?? view.title, "", 3);
  } else if (way === "reply" || way === "accept" || way === "counter") {
    save(`${name}.ics`, answer(engine, view, kept, plain, stamp), "text/calendar");
  }
}

/** A reminder for one's own calendar, so many days from now, at nine in the morning. */
export function remind(engine: FilesEngine, summary: string, description: string, days: number): void {
  const start = new Date();
  start.setDate(start.getDate() + days);
  const reminder = { start: `${rfc3339(start).slice(0, 10)}T09:00`, summary, description };
  save(`${fileName(summary)}.ics`, engine.make({ op: "reminder", reminder, stamp: rfc3339(new Date()) }), "text/calendar");
}

const brought = (draft: Draft) => JSON.parse(draft.import?.raw || "{}") as Partial<Brought>;

/** RFC 5322, 3.6.4: an answer to the invitation that was imported. */
function thread(draft: Draft): { inReplyTo?: string; references?: string[] } {
  const { messageId, references } = brought(draft).thread ?? {};
  return messageId ? { inReplyTo: messageId, references: references ?? [messageId] } : {};
}

/** An answer to the invitation (RFC 5546), with the letter as its comment. */
function answer(engine: FilesEngine, view: View, draft: Draft, plain: string, stamp: string): Uint8Array<ArrayBuffer> {
  const { invitation } = brought(draft);
  if (!invitation || !view.answer) throw new Error("No invitation was imported.");
  const attendee = invitation.attendee ?? draft.import?.attendees?.find(({ address }) => address === draft.values.attendee);
  const call = { invitation: { ...invitation, ...(attendee ? { attendee } : {}) }, stamp, comment: plain };
  if (view.answer !== "counter") return engine.make({ op: "reply", answer: view.answer, ...call });
  return engine.make({ op: "counter", start: counterStart(proposed(view, draft), invitation.start ?? { value: "" }), ...call });
}

/** The first of the new times, and whether it is on the clock of the invitation. */
function proposed(view: View, draft: Draft): Clock {
  const chosen = control(view, "zone")?.value ?? "none";
  const { slot1_date: date = "", slot1_time: time = "" } = draft.values;
  const same = chosen === draft.import?.filled?.zone?.value;
  return { date, time, zone: chosen === "none" ? deviceZone() : chosen, same };
}

/** The good addresses, as the form put them into its mail link. */
function addresses(view: View): string[] {
  const link = control(view, "mail")?.href ?? "";
  const list = /^mailto:([^?]*)/.exec(link)?.[1] ?? "";
  return list.split(",").filter(Boolean).map(decodeURIComponent);
}

/** Letters and digits of any script, and single hyphens: a name that every file system takes. */
function fileName(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "letter";
}
