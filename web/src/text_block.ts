// A paragraph of running text whose lines the canvas draws: the letter and the advice are made of these.
import { arrange, make, text } from "./dom";
import { TEXT, placeLines } from "./place";
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

  /** Cuts the text where the canvas broke its lines. The spaces between lines stay, for selection and copying. */
  place(lines: readonly Placement[]): void {
    placeLines(this.element, lines);
    const wanted = lines.map((line, index) => (line[TEXT] ?? "") + (index + 1 < lines.length ? " " : ""));
    const shown = [...this.element.children].map((child) => child.textContent);
    if (shown.length === wanted.length && wanted.every((line, index) => line === shown[index])) return;
    this.element.textContent = "";
    arrange(this.element, wanted.map((line) => make("span", { class: "line" }, line)));
  }
}
