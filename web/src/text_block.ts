// A paragraph of running text whose lines the canvas draws: the letter and the advice are made of these.
import { arrange, make, text } from "./dom";
import { TEXT, placeLines, type } from "./place";
import type { Placement } from "./view";

/** A part of the block's words that can be pointed at: [key, words, why it is there]. */
export type Stretch = readonly [key: string, words: string, why: string];

interface Cut {
  words: string;
  stretch: Stretch | undefined;
}

export class TextBlock {
  private words = "";
  private stretches: readonly Stretch[] = [];

  constructor(readonly element: HTMLElement) {}

  /** The text as one run; lines come with the next `place`. */
  update(words: string, stretches: readonly Stretch[] = []): void {
    const same = words === this.words && JSON.stringify(stretches) === JSON.stringify(this.stretches);
    if (same) return;
    this.words = words;
    this.stretches = stretches;
    fill(this.element, stretches.length ? this.cut(0, words.length) : [{ words, stretch: undefined }]);
  }

  /** Cuts the text where the canvas broke its lines: one inline box a line, and the spaces between lines stay, so that
   *  selecting and copying gives whole sentences. */
  place(lines: readonly Placement[], frame?: Placement): void {
    placeLines(this.element, lines, frame);
    const { children } = this.element;
    if (children.length !== lines.length || !children[0]?.classList.contains("line")) {
      this.element.textContent = "";
      arrange(this.element, lines.map(() => make("span", { class: "line" })));
    }
    let at = 0;
    lines.forEach((line, index) => {
      const drawn = line[TEXT] ?? "";
      const space = index + 1 < lines.length ? " " : "";
      const element = children[index] as HTMLElement;
      fill(element, this.stretches.length ? this.cut(at, at + drawn.length + space.length) : [{ words: drawn + space, stretch: undefined }]);
      type(element, line);
      at += drawn.length + space.length;
    });
  }

  /** The words from here to there, parted where a stretch begins or ends. */
  private cut(from: number, to: number): Cut[] {
    const cuts: Cut[] = [];
    let start = 0;
    for (const stretch of this.stretches) {
      const end = start + stretch[1].length;
      const words = this.words.slice(Math.max(start, from), Math.min(end, to));
      if (start < to && end > from && words) cuts.push({ words, stretch });
      if (end >= from && end < to && end < this.words.length) cuts.push({ words: " ", stretch: undefined });
      start = end + 1;
    }
    return cuts;
  }
}

/** Makes the element's content these words; touches nothing that is already right, so that a selection lives on. */
function fill(element: HTMLElement, cuts: readonly Cut[]): void {
  if (cuts.every((cut) => !cut.stretch)) return text(element, cuts.map((cut) => cut.words).join(""));
  const made = cuts.map(({ words, stretch }) => {
    if (!stretch) return document.createTextNode(words);
    return make("span", { class: "sentence", "data-sentence": stretch[0], title: stretch[2] }, words);
  });
  const now = [...element.childNodes];
  const same = now.length === made.length && made.every((node, index) => node.isEqualNode(now[index]!));
  if (!same) element.replaceChildren(...made);
}

