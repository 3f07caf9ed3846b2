// The letter and the advice: blocks of text, each laid over the lines that the canvas drew.
import type { MirrorControl } from "./control";
import { arrange, make, set, text } from "./dom";
import { BLOCK, PART, place } from "./place";
import { type Stretch, TextBlock } from "./text_block";
import { type AdviceView, type ControlView, type LetterView, Part, type Placement, type View, control } from "./view";

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
  protected block(number: number, tag: "p" | "h3" | "li", className: string, words: string, stretches: readonly Stretch[] = []): HTMLElement {
    let block = this.blocks.get(number);
    if (!block || block.element.localName !== tag) {
      block = new TextBlock(make(tag));
      this.blocks.set(number, block);
    }
    set(block.element, "class", `block ${className}`);
    block.update(words, stretches);
    return block.element;
  }

  protected keep(count: number): void {
    for (const number of this.blocks.keys()) if (number >= count) this.blocks.delete(number);
  }
}

export class Advice extends Blocks {
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
export class Letter extends Blocks {
  private readonly subjectLabel = make("p", { class: "subject-label" });

  constructor() {
    super(make("article", { class: "letter", id: "letter", tabindex: "-1" }));
  }

  update(_control: ControlView, view: View): void {
    const letter: LetterView = view.letter;
    set(this.element, "aria-label", view.letterLabel);
    set(this.element, "lang", view.letterLanguage);
    text(this.subjectLabel, view.subjectLabel);
    const elements: HTMLElement[] = letter.subject ? [this.subjectLabel] : [];
    const why = reasons(view);
    let number = 0;
    const add = (tag: "p" | "h3", className: string, words: string | undefined, sentences: readonly [string, string][] = []) => {
      const stretches = sentences.map(([key, text]): Stretch => [key, text, why.get(key) ?? ""]);
      if (words) elements.push(this.block(number, tag, className, words, stretches));
      number++;
    };
    const whole = (key: string, words: string | undefined): [string, string][] => (words ? [[key, words]] : []);
    add("p", "subject", letter.subject, whole("subject", letter.subject));
    add("p", "salutation", letter.salutation, whole(letter.subject ? "salutation" : "message-hello", letter.salutation));
    for (const paragraph of letter.paragraphs) {
      if (paragraph.heading) add("h3", "heading", paragraph.heading);
      add("p", "paragraph", paragraph.text, paragraph.sentences);
    }
    add("p", "close", letter.close, whole("close", letter.close));
    for (const line of letter.signature) add("p", "signature", line);
    this.keep(number);
    arrange(this.element, elements);
    for (const part of this.element.querySelectorAll<HTMLElement>(".sentence")) part.classList.toggle("chosen", part.dataset.sentence === view.sentence);
  }
}

/** Why each sentence is there: the hints of the list of sentences. */
function reasons(view: View): Map<string, string> {
  const list = control(view, "sentence");
  return new Map((list?.options ?? []).map((option) => [option.value, option.hint ?? ""]));
}
