// One native element a control: built once, then kept in step with its ControlView and its placements.
import { arrange, make, set, text } from "./dom";
import { BLOCK, INDEX, PART, inset, place } from "./place";
import { TextBlock } from "./text_block";
import { type AdviceView, type ControlView, type LetterView, Part, type Placement, type View } from "./view";

export interface MirrorControl {
  readonly element: HTMLElement;
  update(control: ControlView, view: View): void;
  place(placements: readonly Placement[]): void;
  /** The element that takes the focus; `value` names a radio button. */
  focusable?(value: string): HTMLElement | undefined;
}

type Editor = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

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

function makeEditor(control: ControlView): Editor {
  const attributes = { id: `f-${control.id}`, class: "editor", "data-id": control.id };
  if (control.role === "select") return make("select", attributes);
  if (control.role === "multiline") return make("textarea", { ...attributes, rows: "3" });
  return make("input", { ...attributes, type: control.role === "textbox" ? "text" : control.role });
}

/** A label, its editor, help and error. */
class Field implements MirrorControl {
  readonly element: HTMLElement;
  private readonly label: HTMLElement;
  private readonly editor: Editor;
  private readonly help: HTMLElement;
  private readonly error: HTMLElement;
  private optionsKey = "";

  constructor(control: ControlView) {
    this.editor = makeEditor(control);
    this.label = make("label", { for: this.editor.id, class: "label" });
    this.help = make("p", { id: `${this.editor.id}-help`, class: "help" });
    this.error = make("p", { id: `${this.editor.id}-error`, class: "error" });
    this.element = make("div", { class: "field" }, this.label, this.editor);
  }

  update(control: ControlView): void {
    const { editor } = this;
    set(this.element, "data-span", String(control.span));
    text(this.label, control.label ?? "");
    text(this.help, control.help ?? "");
    text(this.error, control.error ?? "");
    const notes = [control.error ? this.error : undefined, control.help ? this.help : undefined].filter((n) => !!n);
    arrange(this.element, [this.label, editor, ...notes]);
    set(editor, "aria-describedby", notes.map((note) => note.id).join(" "));
    set(editor, "aria-invalid", control.error ? "true" : undefined);
    set(editor, "placeholder", control.placeholder);
    set(editor, "autocomplete", control.autocomplete || "off");
    set(editor, "inputmode", control.inputmode);
    if (editor instanceof HTMLSelectElement) this.updateOptions(editor, control);
    writeValue(editor, control.value ?? "");
  }

  place(placements: readonly Placement[]): void {
    const frame = placements.find((p) => p[PART] === Part.control);
    const content = placements.find((p) => p[PART] === Part.input);
    for (const p of placements) {
      if (p[PART] === Part.label) place(this.label, p);
      else if (p[PART] === Part.help) place(this.help, p);
      else if (p[PART] === Part.error) place(this.error, p);
    }
    if (frame) place(this.editor, frame);
    if (frame && content) inset(this.editor, frame, content);
  }

  focusable(): HTMLElement {
    return this.editor;
  }

  private updateOptions(select: HTMLSelectElement, control: ControlView): void {
    const key = JSON.stringify(control.options);
    if (key === this.optionsKey) return;
    this.optionsKey = key;
    select.replaceChildren(...(control.options ?? []).map((option) => make("option", { value: option.value }, option.label)));
  }
}

/** What each editor last told the form: the form's echo of it is never written back over what the person types. */
const told = new WeakMap<Element, string>();

/** The editor's value as the form should hear it. A date half typed or impossible is told as a text that no date is. */
export function readValue(editor: Editor): string {
  const value = editor instanceof HTMLInputElement && editor.validity.badInput ? "?" : editor.value;
  told.set(editor, value);
  return value;
}

function writeValue(editor: Editor, value: string): void {
  if (editor.value === value || told.get(editor) === value) return;
  told.delete(editor);
  editor.value = value;
}

/** A radio group, shown as cards or as segments. */
class Choice implements MirrorControl {
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

/** Shared by the letter and the advice: blocks of text, each with the lines that the canvas drew. */
abstract class Blocks implements MirrorControl {
  private readonly blocks = new Map<number, TextBlock>();

  constructor(readonly element: HTMLElement) {}

  abstract update(control: ControlView, view: View): void;

  place(placements: readonly Placement[]): void {
    const frame = placements.find((p) => p[PART] === Part.control);
    if (frame) place(this.element, frame);
    for (const [number, block] of this.blocks) {
      block.place(placements.filter((p) => p[PART] === Part.line && p[BLOCK] === number), frame);
    }
  }

  /** The block with this number as an element of this kind, holding these words. */
  protected block(number: number, tag: "p" | "h3" | "li", className: string, words: string): HTMLElement {
    let block = this.blocks.get(number);
    if (!block || block.element.localName !== tag) {
      block = new TextBlock(make(tag));
      this.blocks.set(number, block);
    }
    set(block.element, "class", `block ${className}`);
    block.update(words);
    return block.element;
  }

  protected keep(count: number): void {
    for (const number of this.blocks.keys()) if (number >= count) this.blocks.delete(number);
  }
}

class Advice extends Blocks {
  private readonly list = make("ul");

  constructor() {
    super(make("aside", { class: "advice", id: "advice" }));
  }

  update(_control: ControlView, view: View): void {
    const advice: AdviceView = view.advice;
    set(this.element, "aria-label", view.adviceLabel);
    const verdict = advice.verdict ? [this.block(0, "p", "verdict", advice.verdict)] : [];
    arrange(this.list, advice.points.map((point, index) => this.block(index + 1, "li", point.kind, point.text)));
    this.keep(advice.points.length + 1);
    arrange(this.element, [...verdict, ...(advice.points.length ? [this.list] : [])]);
  }
}

/** Blocks are numbered as gui.h says: subject, salutation, then each paragraph (its heading first), close, signature. */
class Letter extends Blocks {
  private readonly subjectLabel = make("p", { class: "subject-label" });

  constructor() {
    super(make("article", { class: "letter", id: "letter", tabindex: "-1" }));
  }

  update(_control: ControlView, view: View): void {
    const letter: LetterView = view.letter;
    set(this.element, "aria-label", view.letterLabel);
    set(this.element, "lang", view.language);
    text(this.subjectLabel, view.subjectLabel);
    const elements: HTMLElement[] = letter.subject ? [this.subjectLabel] : [];
    let number = 0;
    const add = (tag: "p" | "h3", className: string, words: string | undefined) => {
      if (words) elements.push(this.block(number, tag, className, words));
      number++;
    };
    add("p", "subject", letter.subject);
    add("p", "salutation", letter.salutation);
    for (const paragraph of letter.paragraphs) {
      if (paragraph.heading) add("h3", "heading", paragraph.heading);
      add("p", "paragraph", paragraph.text);
    }
    add("p", "close", letter.close);
    for (const line of letter.signature) add("p", "signature", line);
    this.keep(number);
    arrange(this.element, elements);
  }
}
