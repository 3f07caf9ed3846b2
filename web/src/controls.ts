// One native element a control: built once, then kept in step with its ControlView and its placements.
import { Advice, Letter } from "./blocks";
import { Choice } from "./choice";
import type { MirrorControl } from "./control";
import { make, set, text } from "./dom";
import { Field } from "./field";
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
    default:
      return new Field(control);
  }
}

class Press implements MirrorControl {
  constructor(readonly element: HTMLButtonElement | HTMLAnchorElement) {}

  update(control: ControlView): void {
    text(this.element, control.label ?? "");
    this.element.classList.toggle("primary", control.primary === true);
    set(this.element, "href", control.href);
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
