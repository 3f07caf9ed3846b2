// A label with its native editor: text, date, time, list, or several lines.
import type { MirrorControl } from "./control";
import { arrange, make, set, text } from "./dom";
import { PART, inset, place } from "./place";
import { type ControlView, Part, type Placement, type View } from "./view";

type Editor = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function makeEditor(control: ControlView): Editor {
  const attributes = { id: `f-${control.id}`, class: "editor", "data-id": control.id };
  if (control.role === "select") return make("select", attributes);
  if (control.role === "multiline") return make("textarea", { ...attributes, rows: "3" });
  return make("input", { ...attributes, type: control.role === "textbox" ? "text" : control.role });
}

/** A label, its editor, help and error. */
export class Field implements MirrorControl {
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
    this.error = make("p", { id: `${this.editor.id}-error`, class: "error", role: "alert" });
    this.element = make("div", { class: "field" }, this.label, this.editor);
  }

  update(control: ControlView, view: View): void {
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
    set(editor, "lang", control.id === "sentence_text" ? view.letterLanguage : undefined);
    if (editor instanceof HTMLSelectElement) this.updateOptions(editor, control, view);
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

  /** Languages are named in themselves, and sentences are the letter's: a screen reader must say them so. */
  private updateOptions(select: HTMLSelectElement, control: ControlView, view: View): void {
    const key = JSON.stringify(control.options);
    if (key === this.optionsKey) return;
    this.optionsKey = key;
    const spoken = control.id === "sentence" ? view.letterLanguage : undefined;
    select.replaceChildren(...(control.options ?? []).map(({ value, label }) => make("option", { value, lang: /^..(-..)?$/.test(value) ? value : value === "none" ? undefined : spoken }, label)));
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
