// The portal's side of the protocol: the handshake with the frame, by its origin, and the port to it.
import { message, wrapped } from "../../src/embed/fits";
import { type FromFrame, fromFrame, type FromPortal } from "../../src/embed/messages";

type Connect = Extract<FromPortal, { type: "connect" }>;
type Hear = (type: string, detail: object | null) => void;

/** Where no answer comes, and nothing loads either, the wait is so many times longer. */
const slow = 4;

export class Link {
  /** Messages from the frame that were not of the protocol. */
  ignored = 0;
  #port: MessagePort | undefined;
  #waiting = 0;
  #asked = 0;
  #seen = "";
  readonly #stop = new AbortController();

  readonly #iframe: HTMLIFrameElement;
  readonly #origin: string;
  readonly #wish: () => Omit<Connect, "type">;
  readonly #hear: Hear;

  constructor(iframe: HTMLIFrameElement, origin: string, patience: number, wish: () => Omit<Connect, "type">, hear: Hear) {
    [this.#iframe, this.#origin, this.#wish, this.#hear] = [iframe, origin, wish, hear];
    const { signal } = this.#stop;
    addEventListener("message", (event) => this.#fromWindow(event), { signal });
    document.addEventListener("scroll", () => this.#see(), { signal, capture: true, passive: true });
    addEventListener("resize", () => this.#see(), { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.look(), { signal });
    iframe.addEventListener("load", () => this.#wait(patience), { signal });
    this.#wait(patience * slow);
  }

  get connected(): boolean {
    return this.#port !== undefined;
  }

  send(body: FromPortal): void {
    this.#port?.postMessage(wrapped(body));
  }

  /** The portal's colours may be others than before. */
  look(theme?: Connect["theme"]): void {
    this.send({ type: "set", theme, look: this.#wish().look });
  }

  close(): void {
    this.#stop.abort();
    clearTimeout(this.#waiting);
    this.#port?.close();
    this.#iframe.remove();
  }

  #wait(time: number): void {
    clearTimeout(this.#waiting);
    if (!this.#port) this.#waiting = window.setTimeout(() => this.#hear("error", { code: "unreachable" }), time);
  }

  /** Only our frame's window counts, and only with the origin that it is to have. */
  #fromWindow({ source, origin, data }: MessageEvent<unknown>): void {
    const frame = this.#iframe.contentWindow;
    if (!frame || source !== frame) return;
    const said = origin === this.#origin ? message<FromFrame>(fromFrame, data) : undefined;
    if (said?.type === "refused") {
      clearTimeout(this.#waiting);
      this.#hear("error", { code: "refused" });
    } else if (said?.type === "hello") this.#connect(frame);
    else this.ignored++;
  }

  /** Also when the page in the frame was loaded anew. */
  #connect(frame: Window): void {
    clearTimeout(this.#waiting);
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => this.#fromPort(data);
    frame.postMessage(wrapped({ type: "connect", ...this.#wish() }), this.#origin, [port2]);
    this.#hear("hello", null);
  }

  #fromPort(data: unknown): void {
    const said = message<FromFrame>(fromFrame, data);
    if (!said || said.type === "hello" || said.type === "refused") return void this.ignored++;
    const { type, ...detail } = said;
    this.#hear(type, Object.keys(detail).length ? detail : null);
    if (type === "ready") this.#seen = "";
    this.#see();
  }

  /** Tells the page which rows of it are seen, once a frame. */
  #see(): void {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0;
      const { top, height } = this.#iframe.getBoundingClientRect();
      const around = this.#iframe.closest("dialog")?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
      const from = Math.max(0, Math.round(around.top - top));
      const rows = { top: from, height: Math.max(0, Math.round(Math.min(height, around.bottom - top)) - from) };
      const seen = JSON.stringify(rows);
      if (this.#seen !== seen) this.send({ type: "viewport", ...rows });
      this.#seen = seen;
    });
  }
}
