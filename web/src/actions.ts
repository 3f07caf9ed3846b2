// What only the page can do: copying. It happens inside the user's own event, where the browser allows it.
import type { Engine } from "./engine";

/** Copies the letter as plain text and as HTML. True if the browser took it. */
export async function copy(engine: Engine): Promise<boolean> {
  const plain = engine.plain();
  const html = engine.html();
  try {
    const blob = (type: string, text: string) => new Blob([text], { type });
    const item = new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", plain) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyBySelection(plain);
  }
}

/** For browsers and frames without the clipboard interface: a selected text area and the old command. */
function copyBySelection(plain: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = plain;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
