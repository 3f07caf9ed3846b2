// letter-assistant: importing it defines <letter-assistant>, the hosted page in a frame of the portal's own page (docs/embed.md).
import { Link } from "./element_link.js";
import { lookOf } from "./element_look.js";
import { Shell } from "./element_shell.js";
import type { Overlay } from "./overlay.js";

/** The form's fields that a portal can fill in; values are text. Dates are 2026-12-01, times 14:30. */
export type PrefillField =
  | "situation" | "goal" | "channel" | "position" | "company" | "date" | "time" | "zone" | "place" | "notice" | "stage"
  | "delay" | "wish" | "deadline" | "topic" | "recipients" | "to" | "email" | "reason" | "own_reason"
  | "slot1_date" | "slot1_time" | "slot2_date" | "slot2_time" | "slot3_date" | "slot3_time"
  | "name" | "phone" | "tone" | "length" | "door" | "letter_language";
export type Prefill = { readonly [F in PrefillField]?: string | undefined };

/** Which kind of letter it is; never what is in it. `goal` is empty where the situation has only one. */
export interface LetterKind {
  situation: string;
  goal: string;
  channel: string;
  language: string;
}

/** The letter as it stands in the form: the subject is empty where the channel has none, lines end with "\n". */
export interface SharedLetter {
  channel: string;
  language: string;
  subject: string;
  body: string;
}
/** With `share-text`, and while the person agrees, the letter is in it too. */
export type LetterChange = LetterKind & { letter?: SharedLetter };

/**
 * Why compose() has no letter. "not-asked": there is no `share-text`; "not-agreed": the person has not agreed, or no longer
 * does; the question has been brought into view; "not-ready": there is no form yet; "timeout": it did not answer; "too-long".
 */
export type ComposeReason = "not-asked" | "not-agreed" | "not-ready" | "timeout" | "too-long";
/** What compose() rejects with. */
export interface ComposeError extends Error {
  reason: ComposeReason;
}

export interface LetterAssistantEventMap {
  /** The form can be used. */
  "ready": CustomEvent<null>;
  /** Another kind of letter was chosen; with consent, also: its text is another. */
  "change": CustomEvent<LetterChange>;
  /** The letter has been the same for a second. */
  "letter-ready": CustomEvent<LetterChange>;
  /** The person agrees that the portal sees the letter, or no longer does. */
  "consent": CustomEvent<{ granted: boolean }>;
  "copied": CustomEvent<null>;
  /** Handed to another program: "mail", "gmail", "share", "print", … */
  "sent-with": CustomEvent<{ way: string }>;
  /** "src", "prefill", "unreachable", "refused", "overlay" (then `message` has its problems), or what did not work in the form, such as "copy". */
  "error": CustomEvent<{ code: string; message?: string }>;
}

// On a server there are no elements: importing it there does nothing.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;
/** Properties that are attributes, with the values that they can have; the first is what anything else means. */
const properties = { src: [], locale: [], situations: [], loading: ["lazy", "eager"], mode: ["inline", "dialog"], theme: ["system", "light", "dark"] } as Record<string, readonly string[]>;
const share = "share-text";

export class LetterAssistantElement extends Base {
  static readonly observedAttributes: readonly string[] = [...Object.keys(properties), "prefill", share];
  #shell: Shell | undefined;
  #link: Link | undefined;
  #prefill: Prefill | undefined;

  declare src: string;
  declare loading: "lazy" | "eager";
  declare mode: "inline" | "dialog";
  declare locale: string;
  declare theme: "system" | "light" | "dark";
  /** The portal's own wording (docs/overlay.md); to be set before the form is opened. */
  declare overlay?: Overlay | undefined;
  /** Ids of the catalog, with spaces between; empty: all situations. */
  declare situations: string;

  /** Asks the person whether the portal may see the letter. */
  get shareText(): boolean { return this.hasAttribute(share); }
  set shareText(value: boolean) { this.toggleAttribute(share, value); }

  get prefill(): Prefill | undefined { return this.#prefill; }
  /** The same again changes nothing; another one begins a new letter, which the person can undo. */
  set prefill(value: Prefill | undefined) {
    this.#prefill = value;
    this.#link?.send({ type: "prefill", fields: fields(value) });
  }

  /** Messages from the frame that were not of the protocol. */
  get ignored(): number { return this.#link?.ignored ?? 0; }

  /** Shows the form: in its dialog, or in its place. */
  open(): void {
    this.#start();
    this.#shell?.open();
  }

  /** Closes the dialog. */
  close(): void { this.#shell?.close(); }

  /** Empties the form. The person can undo it. */
  reset(): void { this.#link?.send({ type: "reset" }); }

  /** The letter as it is now, if the person agrees that the portal sees it. Rejects with a ComposeError. */
  compose(): Promise<SharedLetter> {
    return new Promise((resolve, reject) => {
      const settle = ({ letter, reason }: { letter?: SharedLetter; reason?: ComposeReason }) => letter ? resolve(letter) : reject(Object.assign(Error(reason), { reason }));
      if (!this.#link?.connected) return settle({ reason: "not-ready" });
      this.addEventListener("composed", (event) => settle((event as CustomEvent).detail), { once: true });
      setTimeout(settle, 8000, { reason: "timeout" });
      this.#link.send({ type: "compose" });
    });
  }

  override focus(options?: FocusOptions): void { this.#shell?.focus(this.#link, options); }

  /** Reads the custom properties again, after the portal has changed them. */
  refresh(): void { this.#link?.look(); }

  connectedCallback(): void {
    // Set before the element was defined: then it hides the property of the class.
    const { prefill } = this;
    delete (this as { prefill?: unknown }).prefill;
    if (prefill !== this.prefill) this.prefill = prefill;
    this.#shell ??= new Shell(this, () => this.#wanted());
    this.#begin();
  }

  disconnectedCallback(): void { this.#stop(); }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === "prefill") this.#read(value);
    if (!this.#shell || before === value || !this.isConnected) return;
    if (name === "theme") this.#link?.look(this.theme);
    else if (name === "locale") {
      this.#shell.speak(this.locale);
      this.#link?.send({ type: "set", locale: named(this.locale) });
    } else if (name === share) this.#link?.send({ type: "set", shareText: this.shareText });
    else if (name !== "prefill") this.#begin();
  }

  #read(json: string | null): void {
    try {
      this.prefill = json ? (JSON.parse(json) as Prefill) : undefined;
    } catch {
      this.#say("error", { code: "prefill" });
    }
  }

  /** From the beginning; a form that was wanted already stays wanted. */
  #begin(): void {
    const wanted = this.#link !== undefined;
    this.#stop();
    this.#shell!.arrange(this.mode, this.locale);
    if (this.loading === "eager" || wanted) this.#start();
  }

  #stop(): void {
    this.#link?.close();
    this.#link = undefined;
  }

  /** The button was pressed. */
  #wanted(): void {
    this.open();
    if (this.mode === "inline") this.focus();
  }

  #start(): void {
    const shell = this.#shell;
    if (this.#link || !shell) return;
    const url = address(this.src);
    if (!url) return this.#say("error", { code: "src" });
    const plain = new URL(url);
    const given = Object.entries(fields(this.#prefill));
    if (given.length) plain.hash = `v=1&${new URLSearchParams(given)}`;
    url.hash = "embed";
    const iframe = shell.frame(url, plain.href);
    this.#link = new Link(iframe, url.origin, +this.getAttribute("timeout")! || 8000, () => this.#wish(), (type, detail) => this.#heard(type, detail));
  }

  #wish() {
    const { theme, id, situations } = this;
    const ids = situations.split(/\s+/).filter((one) => /^[a-z][a-z0-9_-]{0,39}$/.test(one)).slice(0, 40);
    return {
      key: id.slice(0, 100), locale: named(this.locale), theme: this.hasAttribute("theme") ? theme : undefined,
      situations: ids, look: lookOf(this, this.#shell!.probe), prefill: this.#prefill && fields(this.#prefill), shareText: this.shareText || undefined,
      overlay: JSON.stringify(this.overlay) as string | undefined,
    };
  }

  #heard(type: string, detail: object | null): void {
    this.#shell?.heard(type, detail);
    if (!/^(hello|height|show|escape)$/.test(type)) this.#say(type, detail);
  }

  #say(type: string, detail: object | null): void { this.dispatchEvent(new CustomEvent(type, { detail })); }

  declare addEventListener: {
    <K extends keyof LetterAssistantEventMap>(type: K, listener: (this: LetterAssistantElement, event: LetterAssistantEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
    (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  };
}

for (const [name, values] of Object.entries(properties)) {
  Object.defineProperty(LetterAssistantElement.prototype, name, {
    configurable: true, enumerable: true,
    get(this: Element) {
      const value = this.getAttribute(name) ?? "";
      return values[0] && !values.includes(value) ? values[0] : value;
    },
    set(this: Element, value: string) { this.setAttribute(name, value); },
  });
}

const named = (locale: string) => (/^[A-Za-z0-9-]{2,35}$/.test(locale) ? locale : undefined);

/** What the protocol takes of it: texts of a length that the form takes. */
function fields(prefill: Prefill | undefined): Record<string, string> {
  const good = Object.entries(prefill ?? {}).filter(([key, value]) => /^[a-z][a-z0-9_]{0,39}$/.test(key) && typeof value === "string" && value);
  return Object.fromEntries(good.slice(0, 40).map(([key, value]) => [key, value!.slice(0, 1000)]));
}

function address(src: string): URL | undefined {
  try {
    const url = new URL(src, document.baseURI);
    if (src && /^https?:$/.test(url.protocol)) return url;
  } catch {
    // no address
  }
  return undefined;
}

/** Defines the element by another name; importing the module has defined <letter-assistant>. */
export function defineLetterAssistant(name = "letter-assistant"): void {
  if (!globalThis.customElements || customElements.get(name)) return;
  customElements.define(name, name === "letter-assistant" ? LetterAssistantElement : class extends LetterAssistantElement {});
}

defineLetterAssistant();

declare global {
  interface HTMLElementTagNameMap {
    "letter-assistant": LetterAssistantElement;
  }
}
