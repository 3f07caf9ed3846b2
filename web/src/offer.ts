// A notice that stays: a sentence, what can be done about it, and a button that closes it.
import { make, text } from "./dom";

/** A button's text, by its key, and what it does. */
export interface Choice {
  label: string;
  press(): void;
}

interface Shown {
  texts: [element: HTMLElement, key: string][];
  timer: number;
}

export class Offer {
  private shown: Shown | undefined;
  private before: EventTarget | null = null;

  /** `region` is a polite live region in the page; `words` gives a text by its key, in the page's language. */
  constructor(private readonly region: HTMLElement, private readonly words: (key: string) => string) {
    region.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
    region.addEventListener("focusin", (event) => {
      if (!(event.relatedTarget instanceof Node && region.contains(event.relatedTarget))) this.before = event.relatedTarget;
    });
    // The page's language can change while the notice is there.
    new MutationObserver(() => this.say()).observe(document.documentElement, { attributeFilter: ["lang"] });
  }

  /** Takes the place of an earlier one. `time` is how long it stays, in milliseconds; without it, until it is closed. */
  show(key: string, choice?: Choice, time = 0): void {
    clearTimeout(this.shown?.timer);
    const sentence = make("p");
    const close = button("offer-close", () => this.close());
    const press = choice && button("offer-press", choice.press);
    this.shown = { texts: [[sentence, key], [close, "offline.close"], ...(press ? [[press, choice.label] as [HTMLElement, string]] : [])], timer: 0 };
    this.say();
    this.region.replaceChildren(sentence, ...(press ? [press] : []), close);
    if (time) this.later(time);
  }

  close(): void {
    clearTimeout(this.shown?.timer);
    this.shown = undefined;
    const focused = this.region.contains(document.activeElement);
    this.region.replaceChildren();
    if (focused && this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
  }

  /** Nobody loses what they are about to press: while it has the pointer or the focus, it stays. */
  private later(time: number): void {
    if (!this.shown) return;
    this.shown.timer = window.setTimeout(() => (this.region.matches(":hover, :focus-within") ? this.later(time) : this.close()), time);
  }

  private say(): void {
    for (const [element, key] of this.shown?.texts ?? []) text(element, this.words(key));
  }
}

function button(name: string, press: () => void): HTMLElement {
  const element = make("button", { type: "button", class: name });
  element.addEventListener("click", press);
  return element;
}
