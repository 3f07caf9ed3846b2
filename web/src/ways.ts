// The other ways to send a letter. What needs a file or a long link is made by the second engine, loaded when first wanted.
import { save } from "./file";
import { filesEngine } from "./files/load";
import type { View } from "./view";

type Outcome = "done" | "failed" | "no_share";
interface Assets {
  files?: string;
  filesEngine?: string;
}

const webmail = new Set(["gmail", "outlook_live", "outlook_office", "yahoo"]);
const reminderDays = 3;

/** Sends the letter the way that the view has chosen. Called inside the person's own event. */
export async function send(view: View, plain: string, assets: Assets): Promise<Outcome> {
  const { way } = view;
  try {
    if (way === "share") return await share(view, plain);
    if (way === "print") return print(), "done";
    // A tab may be opened only at once: it waits, empty, for its address.
    const tab = webmail.has(way) ? open("about:blank", "_blank") : undefined;
    if (tab === null) return "failed";
    if (tab) tab.opener = null;
    return await make(view, assets, tab).catch((error: unknown) => {
      tab?.close();
      throw error;
    });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) console.error(error);
    return "failed";
  }
}

async function share(view: View, text: string): Promise<Outcome> {
  if (!navigator.share) return "no_share";
  try {
    await navigator.share({ title: view.letter.subject ?? view.title, text });
    return "done";
  } catch (error) {
    // Who closes the window of apps has not failed.
    if (error instanceof DOMException && error.name === "AbortError") return "done";
    return "no_share";
  }
}

async function make(view: View, assets: Assets, tab: Window | undefined): Promise<Outcome> {
  const engine = await filesEngine(assets);
  const { letter, way } = view;
  const to = addresses(view);
  const name = fileName(letter.subject ?? view.title);
  if (tab) {
    const link = engine.links(letter, to).find((one) => one.id === way)!;
    tab.location.href = link.fits ? link.url : link.bare;
  } else if (way === "sms") {
    location.href = engine.text({ op: "sms", letter });
  } else if (way === "eml") {
    const envelope = { to: to.map((address) => ({ address })), date: rfc3339(new Date()), language: view.letterLanguage };
    save(`${name}.eml`, engine.make({ op: "eml", letter, envelope }), "message/rfc822");
  } else if (way === "txt") {
    save(`${name}.txt`, engine.make({ op: "txt", letter, label: view.subjectLabel }), "text/plain");
  } else if (way === "reminder") {
    const start = new Date();
    start.setDate(start.getDate() + reminderDays);
    const reminder = { start: `${rfc3339(start).slice(0, 10)}T09:00`, summary: letter.subject ?? view.title };
    save(`${name}.ics`, engine.make({ op: "reminder", reminder, stamp: rfc3339(new Date()) }), "text/calendar");
  }
  return "done";
}

/** The good addresses, as the form put them into its mail link. */
function addresses(view: View): string[] {
  const link = view.sections.flatMap((section) => section.controls).find((control) => control.id === "mail")?.href ?? "";
  const list = /^mailto:([^?]*)/.exec(link)?.[1] ?? "";
  return list.split(",").filter(Boolean).map(decodeURIComponent);
}

/** Letters and digits of any script, and single hyphens: a name that every file system takes. */
function fileName(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "letter";
}

/** RFC 3339 with the person's own offset. */
export function rfc3339(date: Date): string {
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
