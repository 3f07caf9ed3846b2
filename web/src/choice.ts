// A native radio group, drawn as cards or as segments.
import type { MirrorControl } from "./control";
import { arrange, make, set, text } from "./dom";
import { INDEX, PART, place } from "./place";
import { type ControlView, Part, type Placement } from "./view";

/** A radio group, shown as cards or as segments. */
export class Choice implements MirrorControl {
  readonly element: HTMLElement;
  private readonly label: HTMLElement;
  private readonly list: HTMLElement;
  private options: HTMLElement[] = [];
  private optionsKey = "";

  constructor(control: ControlView) {
    const id = `f-${control.id}-label`;
    this.label = make("span", { id, class: "label" });
    this.list = make("div", { class: "options" });
    const attributes = { class: `field ${control.role}`, role: "radiogroup", "aria-labelledby": id, "data-id": control.id };
    this.element = make("div", attributes, this.label, this.list);
  }

  update(control: ControlView): void {
    set(this.element, "data-span", String(control.span));
    text(this.label, control.label ?? "");
    this.label.classList.toggle("visually-hidden", control.labelHidden === true);
    const key = JSON.stringify(control.options);
    if (key !== this.optionsKey) {
      this.optionsKey = key;
      this.options = (control.options ?? []).map((option) => makeOption(control.id, option));
      arrange(this.list, this.options);
    }
    for (const radio of this.radios()) radio.checked = radio.value === control.value;
  }

  place(placements: readonly Placement[]): void {
    for (const p of placements) {
      const option = p[PART] === Part.option ? this.options[p[INDEX]] : undefined;
      if (option) place(option, p);
      else if (p[PART] === Part.label) place(this.label, p);
    }
  }

  focusable(value: string): HTMLElement | undefined {
    const radios = [...this.radios()];
    return radios.find((radio) => radio.value === value) ?? radios.find((radio) => radio.checked);
  }

  private radios(): NodeListOf<HTMLInputElement> {
    return this.list.querySelectorAll("input");
  }
}

function makeOption(id: string, option: { value: string; label: string; hint?: string }): HTMLElement {
  const hintId = `f-${id}-${option.value}-hint`;
  const attributes = { type: "radio", name: id, value: option.value, "data-id": id, id: `f-${id}-${option.value}` };
  const radio = make("input", { ...attributes, "aria-describedby": option.hint ? hintId : undefined });
  const label = make("label", { for: radio.id, class: "option-label" }, option.label);
  const hint = option.hint ? [make("span", { class: "hint", id: hintId }, option.hint)] : [];
  return make("div", { class: "option" }, radio, label, ...hint);
}
