// A paragraph of running text whose lines the canvas draws: the letter and the advice are made of these.
import { arrange, make, text } from "./dom";
import { TEXT, placeLines, type } from "./place";
import type { Placement } from "./view";

export class TextBlock {
  private words = "";

  constructor(readonly element: HTMLElement) {}

  /** The text as one run; lines come with the next `place`. */
  update(words: string): void {
    if (words === this.words) return;
    this.words = words;
    text(this.element, words);
  }

  /** Cuts the text where the canvas broke its lines: one inline box a line, and the spaces between lines stay, so that
   *  selecting and copying gives whole sentences. */
  place(lines: readonly Placement[], frame?: Placement): void {
    placeLines(this.element, lines, frame);
    const wanted = lines.map((line, index) => (line[TEXT] ?? "") + (index + 1 < lines.length ? " " : ""));
    const { children } = this.element;
    if (children.length !== wanted.length) {
      this.element.textContent = "";
      arrange(this.element, wanted.map((line) => make("span", { class: "line" }, line)));
    } else {
      wanted.forEach((line, index) => text(children[index]!, line));
    }
    lines.forEach((line, index) => type(children[index] as HTMLElement, line));
  }
}
