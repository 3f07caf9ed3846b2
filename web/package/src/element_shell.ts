// What the element shows of its own: the button before the form, the dialog, and what it says when nobody answers.
import type { Link } from "./element_link.js";
import { type Words, words } from "./element_words.js";

const css = `:host{display:block}:host([hidden]),[hidden]{display:none!important}
button,dialog{border:0;border-radius:var(--letter-assistant-radius,10px)}
button{font:inherit;padding:10px 18px;background:var(--letter-assistant-accent,#3b4fd1);color:var(--letter-assistant-on-accent,#fff);cursor:pointer}
iframe{display:block;width:100%;height:480px;border:0}
dialog{width:1200px;padding:0}
dialog button{position:sticky;top:8px;left:100%;margin:8px}`;

/** Only what a letter needs; a page of the portal's own origin gains nothing from a sandbox. */
const sandbox = "scripts same-origin forms modals popups popups-to-escape-sandbox downloads top-navigation-to-custom-protocols".replace(/\S+/g, "allow-$&");

function make<K extends keyof HTMLElementTagNameMap>(name: K, part: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.part = part;
  element.append(...children);
  return element;
}

export class Shell {
  /** For reading colours (element_look.ts). */
  readonly probe = make("span", "");
  readonly #label = make("slot", "");
  readonly #button = make("button", "button", this.#label);
  readonly #link = make("a", "link");
  readonly #reason = make("b", "reason");
  readonly #failed = make("p", "failed", this.#reason, " ", this.#link);
  readonly #place = make("div", "place", this.#failed);
  readonly #closing = make("button", "close");
  readonly #dialog = make("dialog", "dialog", this.#closing);
  #iframe: HTMLIFrameElement | undefined;
  #text!: Words;
  #focusLater = false;

  readonly #host: HTMLElement;

  constructor(host: HTMLElement, wanted: () => void) {
    this.#host = host;
    const root = host.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    root.adoptedStyleSheets = [style];
    const note = make("slot", "");
    note.name = "note";
    this.#link.target = "_blank";
    this.#failed.role = "alert";
    this.#failed.hidden = true;
    this.#button.onclick = wanted;
    this.#closing.onclick = () => this.close();
    root.append(note, this.#button, this.#place, this.#dialog, this.probe);
  }

  /** As it is before the form is wanted. */
  arrange(mode: string, locale: string): void {
    this.close();
    this.#failed.hidden = true;
    this.#button.hidden = false;
    if (mode === "dialog") this.#dialog.append(this.#place);
    else this.#button.after(this.#place);
    this.speak(locale);
  }

  /** In the language asked for, else the one around the element, else the browser's. */
  speak(locale: string): void {
    const wanted = locale || this.#host.closest<HTMLElement>("[lang]")?.lang || navigator.language;
    this.#text = words[wanted] ?? words[wanted.replace(/-.*/, "")] ?? words.en!;
    const [title, open, failed, link, close] = this.#text;
    [this.#label.textContent, this.#reason.textContent, this.#link.textContent, this.#closing.textContent] = [open, failed, link, close];
    this.#dialog.ariaLabel = title;
    if (this.#iframe) this.#iframe.title = title;
  }

  /** A frame for the form; `plain` is the form's address for who cannot have it here. */
  frame({ origin, href }: URL, plain: string): HTMLIFrameElement {
    const iframe = make("iframe", "frame");
    iframe.title = this.#text[0];
    iframe.allow = `clipboard-write${"share" in navigator ? "; web-share" : ""}`;
    // The page learns the portal's origin from it, in browsers that do not tell otherwise.
    iframe.referrerPolicy = "origin";
    if (origin !== location.origin) iframe.setAttribute("sandbox", sandbox);
    iframe.src = href;
    this.#link.href = plain;
    this.#iframe = iframe;
    this.#place.append(iframe);
    if (!this.#inDialog) this.#button.hidden = true;
    return iframe;
  }

  open(): void {
    if (this.#inDialog && !this.#dialog.open) this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }

  /** What the page says that concerns its frame. */
  heard(type: string, detail: object | null): void {
    const iframe = this.#iframe;
    const { height, top, code } = (detail ?? {}) as { height?: number; top?: number; code?: string };
    if (type === "hello" || code === "unreachable" || code === "refused") this.#failed.hidden = type === "hello";
    if (iframe) iframe.hidden = !this.#failed.hidden;
    if (height && iframe) iframe.style.height = `${height}px`;
    if (type === "escape") this.close();
    if (type === "ready" && this.#focusLater) this.#host.focus();
    if (type === "show" && iframe) this.#show(iframe, top ?? 0);
  }

  /** The form's first control; later, if there is no form yet. */
  focus(link: Link | undefined, options?: FocusOptions): void {
    if (!link) return this.#button.focus(options);
    this.#focusLater = !link.connected;
    if (this.#focusLater) return;
    this.#iframe?.focus(options);
    link.send({ type: "focus" });
  }

  get #inDialog(): boolean {
    return this.#place.parentNode === this.#dialog;
  }

  /** A row of the page, a little under the upper edge of the window. */
  #show(iframe: HTMLIFrameElement, row: number): void {
    const at = iframe.getBoundingClientRect().top + row;
    if (at >= 0 && at < innerHeight * 0.6) return;
    (this.#inDialog ? this.#dialog : window).scrollBy({ top: at - 80 });
  }
}
