// One native element a control: built once, then kept in step with its ControlView and its placements.
import { Advice, Letter } from "./blocks";
import { Choice } from "./choice";
import type { MirrorControl } from "./control";
import { arrange, make, set, text } from "./dom";
import { Field } from "./field";
import { framed } from "./framed";
import { PART, place } from "./place";
import { type ControlView, Part, type Placement } from "./view";

export function makeControl(control: ControlView): MirrorControl {
  switch (control.role) {
    case "cards":
    case "segmented":
      return new Choice(control);
    case "button":
      return new Press(make("button", { type: "button", class: "button", "data-id": control.id }));
    case "link":
      return new Press(make("a", { class: "button", "data-id": control.id }));
    case "note":
      return new Advice();
    case "letter":
      return new Letter();
    case "finding":
      return new Finding(control);
    default:
      return new Field(control);
  }
}

/** What the linter found, and the button that mends it. */
class Finding implements MirrorControl {
  readonly element: HTMLElement;
  private readonly words = make("p", { class: "finding-words" });
  private readonly mend: HTMLButtonElement;

  constructor(control: ControlView) {
    this.words.id = `f-${control.id}-words`;
    this.mend = make("button", { type: "button", class: "button mend", "data-id": control.id, "aria-describedby": this.words.id });
    this.element = make("div", { class: "finding" });
  }

  update(control: ControlView): void {
    text(this.words, control.label ?? "");
    text(this.mend, control.value ?? "");
    arrange(this.element, control.value ? [this.words, this.mend] : [this.words]);
  }

  place(placements: readonly Placement[]): void {
    for (const p of placements) {
      if (p[PART] === Part.label) place(this.words, p);
      else if (p[PART] === Part.input) place(this.mend, p);
    }
  }

  focusable(): HTMLElement {
    return this.mend;
  }
}

class Press implements MirrorControl {
  constructor(readonly element: HTMLButtonElement | HTMLAnchorElement) {}

  update(control: ControlView): void {
    text(this.element, control.label ?? "");
    this.element.classList.toggle("primary", control.primary === true);
    set(this.element, "aria-disabled", control.disabled ? "true" : undefined);
    set(this.element, "href", control.href);
    // A page of ours opens beside the form, not in its place.
    set(this.element, "target", control.href && (framed || !/^[a-z]+:/.test(control.href)) ? "_blank" : undefined);
    set(this.element, "title", control.help);
  }

  place(placements: readonly Placement[]): void {
    const frame = placements.find((p) => p[PART] === Part.control);
    if (frame) place(this.element, frame);
  }

  focusable(): HTMLElement {
    return this.element;
  }
}
