// The other ways to send a letter. What needs a file or a long link is made by the second engine, loaded when first wanted.
import { filesEngine } from "./files/load";
import type { View } from "./view";

type Outcome = "done" | "failed" | "no_share";
interface Assets {
  files?: string;
  filesEngine?: string;
}

const webmail = new Set(["gmail", "outlook_live", "outlook_office", "yahoo"]);

/** Sends the letter the way that the view has chosen. Called inside the person's own event. */
export async function send(view: View, plain: string, draft: string, assets: Assets): Promise<Outcome> {
  const { way } = view;
  try {
    if (way === "share") return await share(view, plain);
    if (way === "print") return print(), "done";
    // A tab may be opened only at once: it waits, empty, for its address.
    const tab = webmail.has(way) ? open("about:blank", "_blank") : undefined;
    if (tab === null) return "failed";
    if (tab) tab.opener = null;
    try {
      const { engine, chunk } = await filesEngine(assets);
      chunk.deliver(engine, view, draft, plain, tab);
      return "done";
    } catch (error) {
      tab?.close();
      throw error;
    }
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
