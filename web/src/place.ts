// Puts native elements exactly over what the canvas shows. Positions are CSS custom properties, which style.css uses
// only while the canvas is the visible form; in mirror mode the same elements flow like any page.
import { type Placement, native, semibold } from "./view";

export const [ID, PART, INDEX, BLOCK, PANE, X, Y, W, H, SIZE, FLAGS, TEXT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

const px = (value: number) => `${Math.round(value * 1000) / 1000}px`;

/** What was set, so that the style sheet is never asked: reading a custom property back costs more than setting it. */
const properties = new WeakMap<HTMLElement, Map<string, string>>();

/** Sets a custom property unless it has that value already. */
export function property(element: HTMLElement, name: string, value: string): void {
  let known = properties.get(element);
  if (!known) properties.set(element, (known = new Map()));
  if (known.get(name) === value) return;
  known.set(name, value);
  element.style.setProperty(name, value);
}

/** Places a part of the form: its box, font size and weight, and whether its text must show by itself. */
export function place(element: HTMLElement, placement: Placement): void {
  element.classList.add("placed");
  box(element, placement[X], placement[Y], placement[W], placement[H]);
  type(element, placement);
  const oneLine = placement[H] < placement[SIZE] * 2.2;
  property(element, "--line", oneLine ? px(placement[H]) : "1.4");
}

/** Where the text stands inside a native editor: the distance of the content box from the frame. */
export function inset(element: HTMLElement, frame: Placement, content: Placement): void {
  property(element, "--left", px(content[X] - frame[X]));
  property(element, "--right", px(frame[X] + frame[W] - content[X] - content[W]));
  property(element, "--top", px(content[Y] - frame[Y]));
  type(element, content);
}

/** Lays a block of text over its drawn lines. `frame` is the placed element that it stands in. */
export function placeLines(element: HTMLElement, lines: readonly Placement[], frame?: Placement): void {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !last) return;
  element.classList.add("placed");
  const left = Math.min(...lines.map((line) => line[X]));
  const right = Math.max(...lines.map((line) => line[X] + line[W]));
  box(element, left - (frame?.[X] ?? 0), first[Y] - (frame?.[Y] ?? 0), right - left, last[Y] + last[H] - first[Y]);
  property(element, "--line", px(second ? second[Y] - first[Y] : first[H]));
  type(element, first);
}

function box(element: HTMLElement, x: number, y: number, width: number, height: number): void {
  property(element, "--x", px(x));
  property(element, "--y", px(y));
  property(element, "--w", px(width));
  property(element, "--h", px(height));
}

/** Font size and weight, and whether the canvas cannot draw this text. */
export function type(element: HTMLElement, placement: Placement): void {
  if (placement[SIZE]) property(element, "--size", px(placement[SIZE]));
  element.classList.toggle("semibold", (placement[FLAGS] & semibold) !== 0);
  element.classList.toggle("native", (placement[FLAGS] & native) !== 0);
}
