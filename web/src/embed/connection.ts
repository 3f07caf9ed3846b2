// The frame's side of the handshake: whose frame it is, whether that one may embed us, and the port to it. Window messages
// go to, and are taken from, that one origin only; after the handshake everything goes through the port.
import { fitsFully } from "./collections";
import { message, wrapped } from "./fits";
import { type FromFrame, type FromPortal, fromPortal } from "./messages";

export type Connect = Extract<FromPortal, { type: "connect" }>;
type Late = Exclude<FromPortal, { type: "connect" }>;

/** How long the page waits for the portal's answer before it starts without one. */
const patience = 5000;

/** Origins that may embed the page: embed.json beside index.html. Its own may. Nobody else if it cannot be read. */
async function allowed(origin: string): Promise<boolean> {
  if (origin === location.origin) return true;
  try {
    const { origins } = (await (await fetch(new URL("embed.json", document.baseURI))).json()) as { origins?: unknown };
    return Array.isArray(origins) && (origins.includes(origin) || origins.includes("*"));
  } catch {
    return false;
  }
}

/** The origin of the window around this one; the element's frame tells its address also where ancestorOrigins is not known. */
function around(): string {
  try {
    return location.ancestorOrigins?.[0] ?? new URL(document.referrer).origin;
  } catch {
    return "";
  }
}

export class Connection {
  /** Messages that were not the portal's, or not the protocol's. */
  ignored = 0;
  private port: MessagePort | undefined;
  private heard: ((message: Late) => void) | undefined;

  private constructor(readonly origin: string) {}

  /** Nothing where nobody answers, or somebody is around us who may not embed us. */
  static async open(): Promise<{ connection: Connection; connect: Connect } | undefined> {
    const origin = around();
    // An origin that has no name, as in a sandbox, cannot be written to by name.
    if (!origin || origin === "null") return undefined;
    const connection = new Connection(origin);
    const may = await allowed(origin);
    const answer = connection.answer(may);
    parent.postMessage(wrapped({ type: may ? "hello" : "refused" }), origin);
    const connect = await answer;
    return connect && { connection, connect };
  }

  /** What the portal says from now on, and has said meanwhile. */
  listen(heard: (message: Late) => void): void {
    this.heard = heard;
    this.port?.start();
  }

  send(message: FromFrame): void {
    this.port?.postMessage(wrapped(message));
  }

  private answer(may: boolean): Promise<Connect | undefined> {
    return new Promise((resolve) => {
      if (!may) return resolve(undefined);
      setTimeout(() => resolve(undefined), patience);
      addEventListener("message", (event: MessageEvent<unknown>) => {
        const connect = this.connect(event);
        if (connect) resolve(connect);
        else this.ignored++;
      });
    });
  }

  /** The portal's one answer; whoever else writes, or writes again, is not heard. */
  private connect({ source, origin, ports, data }: MessageEvent<unknown>): Connect | undefined {
    const [port] = ports;
    if (source !== parent || origin !== this.origin || !port || this.port) return undefined;
    const connect = message<FromPortal>(fromPortal, data, fitsFully);
    if (connect?.type !== "connect") return undefined;
    this.port = port;
    port.addEventListener("message", ({ data: later }: MessageEvent<unknown>) => {
      const known = message<FromPortal>(fromPortal, later, fitsFully);
      if (known && known.type !== "connect") this.heard?.(known);
      else this.ignored++;
    });
    port.addEventListener("messageerror", () => this.ignored++);
    return connect;
  }
}
