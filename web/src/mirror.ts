// The form as native elements, in reading order: exactly over the canvas, or, without one, the form itself.
import type { MirrorControl } from "./control";
import { makeControl } from "./controls";
import { Keyed, arrange, make, reveal, set, text } from "./dom";
import { readValue } from "./field";
import { ID, PART, place } from "./place";
import { EventKind, type ControlView, Part, type Placement, type SectionView, type View } from "./view";

export type Dispatch = (kind: EventKind, id: string, value: string) => void;

interface MirrorSection {
  element: HTMLElement;
  heading: HTMLElement;
  note: HTMLElement;
  controls: HTMLElement;
}

export class Mirror {
  private readonly sections = new Keyed<MirrorSection>();
  private readonly controls = new Keyed<MirrorControl>();
  private readonly shown = new Map<string, string>();
  private readonly roles = new Map<string, ControlView["role"]>();
  private readonly placed = new Map<string, readonly Placement[]>();
  private readonly title = make("h1", { class: "title" });
  private readonly tagline = make("p", { class: "tagline" });

  /** `roots` are the elements of the two panes that the mirror may fill. */
  constructor(private readonly roots: readonly [HTMLElement, HTMLElement], private readonly dispatch: Dispatch) {
    for (const root of roots) {
      root.addEventListener("input", (event) => this.onInput(event));
      root.addEventListener("click", (event) => this.onClick(event));
      root.addEventListener("focusin", (event) => this.onFocus(event, EventKind.focus));
      root.addEventListener("focusout", (event) => this.onFocus(event, EventKind.blur));
      root.addEventListener("submit", (event) => event.preventDefault());
    }
  }

  update(view: View): void {
    text(this.title, view.title);
    text(this.tagline, view.tagline);
    for (const pane of [0, 1] as const) {
      const sections = view.sections.filter((section) => section.pane === pane);
      arrange(this.roots[pane], sections.map((section) => this.updateSection(section, view)));
    }
    this.sections.prune();
    this.controls.prune();
  }

  place(placements: readonly Placement[]): void {
    const byId = new Map<string, Placement[]>();
    for (const placement of placements) {
      const list = byId.get(placement[ID]);
      if (list) list.push(placement);
      else byId.set(placement[ID], [placement]);
    }
    for (const [id, list] of byId) {
      this.placed.set(id, list);
      this.controls.find(id)?.place(list);
      this.placeTexts(id, list);
    }
  }

  /** Gives the real focus to what the form says has it. `focus` is "id" or "id:value"; `show` scrolls there. */
  follow(focus: string, show = false): void {
    const [id = "", value = ""] = focus.split(":");
    const element = this.controls.find(id)?.focusable?.(value);
    if (element && element !== document.activeElement) element.focus({ preventScroll: !show });
  }

  private updateSection(section: SectionView, view: View): HTMLElement {
    const parts = this.sections.get(section.id, () => makeSection(section.id));
    text(parts.heading, section.heading ?? "");
    text(parts.note, section.note ?? "");
    arrange(parts.controls, section.controls.map((control) => this.updateControl(control, view)));
    const header = section.id === "header" ? [this.title, this.tagline] : [];
    set(parts.element, "aria-labelledby", section.heading ? parts.heading.id : undefined);
    const heading = section.heading ? [parts.heading] : [];
    const note = section.note ? [parts.note] : [];
    arrange(parts.element, [...header, ...heading, ...note, parts.controls]);
    return parts.element;
  }

  private updateControl(control: ControlView, view: View): HTMLElement {
    // The same question may be asked by other means: few answers as a radio group, many as a list.
    if (this.roles.get(control.id) !== control.role) this.controls.drop(control.id);
    this.roles.set(control.id, control.role);
    const mirrored = this.controls.get(control.id, () => makeControl(control));
    const readsView = control.role === "letter" || control.role === "note";
    const key = readsView ? JSON.stringify([view.letter, view.advice, view.language, view.letterLanguage, view.sentence]) : JSON.stringify(control);
    if (this.shown.get(control.id) !== key || !mirrored.element.isConnected) {
      this.shown.set(control.id, key);
      mirrored.update(control, view);
      // Parts that were made anew stand where the old ones stood; the engine tells only of what has moved.
      const placements = this.placed.get(control.id);
      if (placements && !readsView) mirrored.place(placements);
    }
    return mirrored.element;
  }

  private placeTexts(id: string, list: readonly Placement[]): void {
    const first = list[0];
    if (id === "title" && first) place(this.title, first);
    if (id === "tagline" && first) place(this.tagline, first);
    const section = this.sections.find(id);
    if (!section) return;
    for (const p of list) {
      if (p[PART] === Part.heading) place(section.heading, p);
      if (p[PART] === Part.note) place(section.note, p);
    }
  }

  private onInput(event: Event): void {
    const target = event.target;
    if (!(target instanceof HTMLElement) || !target.dataset.id) return;
    if (target instanceof HTMLInputElement && target.type === "radio") {
      this.dispatch(EventKind.set, target.dataset.id, target.value);
    } else if (isEditor(target)) {
      this.dispatch(EventKind.set, target.dataset.id, readValue(target));
    }
  }

  private onClick(event: Event): void {
    // A click in the letter chooses the sentence; one that ends a selection of text does not.
    const sentence = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-sentence]") : null;
    if (sentence?.dataset.sentence && getSelection()?.isCollapsed !== false) this.dispatch(EventKind.set, "sentence", sentence.dataset.sentence);
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>("button, a") : null;
    if (pressed?.dataset.id) this.dispatch(EventKind.press, pressed.dataset.id, "");
  }

  private onFocus(event: Event, kind: EventKind): void {
    const target = event.target;
    if (!(target instanceof HTMLElement) || !target.dataset.id) return;
    if (kind === EventKind.blur && isEditor(target)) this.dispatch(EventKind.set, target.dataset.id, readValue(target));
    const radio = target instanceof HTMLInputElement && target.type === "radio" ? `:${target.value}` : "";
    this.dispatch(kind, target.dataset.id + radio, "");
    if (kind === EventKind.focus) requestAnimationFrame(() => reveal(target));
  }
}

function isEditor(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return element.classList.contains("editor");
}

function makeSection(id: string): MirrorSection {
  const heading = make("h2", { id: `s-${id}`, class: "heading" });
  const note = make("p", { class: "note" });
  const controls = make("div", { class: "controls" });
  const element = make("section", { class: `section section-${id}` }, controls);
  return { element, heading, note, controls };
}
