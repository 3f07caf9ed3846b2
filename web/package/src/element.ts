// letter-assistant: importing it defines <letter-assistant>, the hosted page in a frame of the portal's own page (docs/embed.md).
import { Link } from "./element_link.js";
import { lookOf } from "./element_look.js";
import { Shell } from "./element_shell.js";

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

export interface LetterAssistantEventMap {
  /** The form can be used. */
  "ready": CustomEvent<null>;
  /** Another kind of letter was chosen. */
  "change": CustomEvent<LetterKind>;
  /** The letter has been the same for a second. */
  "letter-ready": CustomEvent<LetterKind>;
  "copied": CustomEvent<null>;
  /** Handed to another program: "mail", "gmail", "share", "print", … */
  "sent-with": CustomEvent<{ way: string }>;
  /** "src", "prefill", "unreachable", "refused", or what did not work in the form, such as "copy". */
  "error": CustomEvent<{ code: string }>;
}

// On a server there are no elements: importing it there does nothing.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;
const attributes = ["src", "loading", "locale", "theme", "situations", "mode", "prefill"] as const;
const dark = "(prefers-color-scheme: dark)";

export class LetterAssistantElement extends Base {
  static readonly observedAttributes: readonly string[] = attributes;
  #shell: Shell | undefined;
  #link: Link | undefined;
  #prefill: Prefill | undefined;
  #media: MediaQueryList | undefined;

  get src(): string { return this.getAttribute("src") ?? ""; }
  set src(value: string) { this.setAttribute("src", value); }
  get loading(): "lazy" | "eager" { return this.getAttribute("loading") === "eager" ? "eager" : "lazy"; }
  set loading(value: "lazy" | "eager") { this.setAttribute("loading", value); }
  get mode(): "inline" | "dialog" { return this.getAttribute("mode") === "dialog" ? "dialog" : "inline"; }
  set mode(value: "inline" | "dialog") { this.setAttribute("mode", value); }
  get locale(): string { return this.getAttribute("locale") ?? ""; }
  set locale(value: string) { this.setAttribute("locale", value); }
  get theme(): "system" | "light" | "dark" {
    const theme = this.getAttribute("theme");
    return theme === "light" || theme === "dark" ? theme : "system";
  }
  set theme(value: "system" | "light" | "dark") { this.setAttribute("theme", value); }
  /** Ids of the catalog, with spaces between; empty: all situations. */
  get situations(): string { return this.getAttribute("situations") ?? ""; }
  set situations(value: string) { this.setAttribute("situations", value); }

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

  override focus(options?: FocusOptions): void { this.#shell?.focus(this.#link, options); }

  /** Reads the custom properties again, after the portal has changed them. */
  refresh(): void {
    const shell = this.#shell;
    if (shell) this.#link?.send({ type: "set", look: lookOf(this, shell.probe) });
  }

  #follow = () => this.refresh();

  connectedCallback(): void {
    if (Object.hasOwn(this, "prefill")) {
      // Set before the element was defined.
      const { prefill } = this;
      Reflect.deleteProperty(this, "prefill");
      this.prefill = prefill;
    }
    this.#shell ??= new Shell(this, () => this.#wanted());
    this.#media = matchMedia(dark);
    this.#media.addEventListener("change", this.#follow);
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#media?.removeEventListener("change", this.#follow);
    this.#stop();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === "prefill") this.#read(value);
    if (!this.#shell || before === value || !this.isConnected) return;
    if (name === "theme") this.#link?.send({ type: "set", theme: this.theme, look: lookOf(this, this.#shell.probe) });
    else if (name === "locale") {
      this.#shell.speak(this.locale);
      this.#link?.send({ type: "set", locale: named(this.locale) });
    } else if (name !== "prefill") this.#begin();
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
    this.#link = new Link(iframe, url.origin, Number(this.getAttribute("timeout")) || 8000, () => this.#wish(), (type, detail) => this.#heard(type, detail));
  }

  #wish() {
    const { theme, id, situations } = this;
    const ids = situations.split(/\s+/).filter((one) => /^[a-z][a-z0-9_-]{0,39}$/.test(one)).slice(0, 40);
    return {
      key: id.slice(0, 100), locale: named(this.locale), theme: this.hasAttribute("theme") ? theme : undefined,
      situations: ids, look: lookOf(this, this.#shell!.probe), prefill: this.#prefill && fields(this.#prefill),
    };
  }

  #heard(type: string, detail: object | null): void {
    this.#shell?.heard(type, detail);
    if (!["hello", "height", "show", "escape"].includes(type)) this.#say(type, detail);
  }

  #say(type: string, detail: object | null): void { this.dispatchEvent(new CustomEvent(type, { detail })); }

  declare addEventListener: {
    <K extends keyof LetterAssistantEventMap>(type: K, listener: (this: LetterAssistantElement, event: LetterAssistantEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
    (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  };
}

const named = (locale: string) => (/^[A-Za-z0-9-]{2,35}$/.test(locale) ? locale : undefined);

/** What the protocol takes of it: texts of a length that the form takes. */
function fields(prefill: Prefill | undefined): Record<string, string> {
  const good = Object.entries(prefill ?? {}).filter(([key, value]) => /^[a-z][a-z0-9_]{0,39}$/.test(key) && typeof value === "string" && value);
  return Object.fromEntries(good.slice(0, 40).map(([key, value]) => [key, value!.slice(0, 1000)]));
}

function address(src: string): URL | undefined {
  try {
    const url = src ? new URL(src, document.baseURI) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
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
