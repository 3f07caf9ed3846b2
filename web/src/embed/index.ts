// The page inside a portal's <letter-assistant> (docs/embed.md). A chunk of its own, loaded only in a frame that asks for it.
import { Connection } from "./connection";
import { Portal } from "./portal";

/** The portal around the page; nothing if it may not embed the page, or does not answer: then the page is as ever. */
export async function connect(): Promise<Portal | undefined> {
  const opened = await Connection.open();
  return opened && new Portal(opened.connection, opened.connect);
}
