// The letter beside the form stays in view: in a frame that is as high as its page nothing can be sticky. When scrolling has
// come to rest, its column moves so that the letter itself is seen. While the person is busy in the column, which may be higher
// than the window, it moves only as far as it must: so both of its ends can be reached.
import { aligned } from "../pane";

/** In milliseconds. */
const rest = 120;
const glide = 240;
/** Between the letter and the edge of the window. */
const air = 16;
/** A longer way is not flown: the letter appears, gliding over the last part of it. */
const farthest = 160;

export class Follow {
  private top = 0;
  private height = 0;
  private offset = 0;
  private resting = 0;
  private readonly app = document.getElementById("app")!;

  /** Where the pointer was last, from the left; the column also where it has left its place empty. */
  private pointer = 0;
  private pressed = false;
  /** Whether it is to move once everything rests, and gliding. */
  private pending: "smooth" | "at once" | undefined;

  /** `moved` hears when the column has been moved. */
  constructor(private readonly moved: () => void) {
    for (const kind of ["pointermove", "pointerdown", "pointerup", "pointercancel"] as const) {
      document.addEventListener(kind, (event) => this.touched(event), { passive: true, capture: true });
    }
    document.documentElement.addEventListener("pointerleave", () => (this.pointer = 0));
  }

  /** The rows of the page that are seen. */
  seen(top: number, height: number): void {
    [this.top, this.height] = [top, height];
    this.wait("smooth");
  }

  /** Form or letter are of another height. */
  resized(): void {
    if (!this.height) return;
    if (this.pressed) this.wait("at once");
    else this.move(false);
  }

  /** Nothing moves away under a pointer that is on its way to a press, or in the middle of one: it would be lost. */
  private touched({ type, clientX, buttons }: PointerEvent): void {
    this.pointer = clientX;
    this.pressed = type === "pointerdown" || (type === "pointermove" && this.pressed && buttons !== 0);
    if (this.pending) this.wait(this.pending);
  }

  private wait(how: "smooth" | "at once"): void {
    this.pending = how;
    clearTimeout(this.resting);
    if (!this.pressed) this.resting = window.setTimeout(() => this.move(how === "smooth" && !matchMedia("(prefers-reduced-motion: reduce)").matches), rest);
  }

  private move(smooth: boolean): void {
    this.pending = undefined;
    const wanted = this.wanted();
    if (wanted === this.offset) return;
    const parts = this.app.querySelectorAll<HTMLElement>(":scope > :is(.consent, .pane-letter)");
    const before = this.offset + gliding(parts);
    this.offset = wanted;
    this.app.style.setProperty("--follow", `${wanted}px`);
    for (const part of parts) part.getAnimations().forEach((one) => one.cancel());
    this.moved();
    if (!smooth) return;
    const far = Math.abs(before - wanted) > farthest;
    const from = { transform: `translateY(${far ? Math.sign(before - wanted) * farthest : before - wanted}px)`, ...(far ? { opacity: 0 } : {}) };
    for (const part of parts) part.animate([from, {}], { duration: glide, easing: "cubic-bezier(.2, 0, 0, 1)" }).onfinish = this.moved;
  }

  private wanted(): number {
    const pane = this.app.querySelector<HTMLElement>(".pane-letter")!;
    if (!this.app.classList.contains("wide") || !this.height) return 0;
    const head = pane.offsetTop - this.offset - this.app.offsetTop;
    const end = head + pane.offsetHeight;
    const best = end <= this.height ? this.top : this.busy(pane) ? this.filled(end) : this.read(pane, head);
    return aligned(Math.round(Math.max(0, Math.min(best, this.app.offsetHeight - end))), devicePixelRatio);
  }

  /** Whether the person is at work in the column. */
  private busy(pane: HTMLElement): boolean {
    return this.pointer >= pane.getBoundingClientRect().left || document.activeElement?.closest(".consent, .pane-letter") != null;
  }

  /** The nearest offset at which the column, of this height, leaves no gap in the window. */
  private filled(end: number): number {
    return Math.max(this.top + this.height - end, Math.min(this.offset, this.top));
  }

  /** The nearest offset at which the letter is seen: all of it, or its beginning. */
  private read(pane: HTMLElement, head: number): number {
    const [around, { top, bottom }] = [pane.getBoundingClientRect().top, pane.querySelector(".letter")!.getBoundingClientRect()];
    const first = this.top + air - (head + top - around);
    const last = this.top + this.height - air - (head + bottom - around);
    return Math.min(first, Math.max(last, this.offset));
  }
}

/** How far the parts are still from where they go. */
function gliding(parts: Iterable<HTMLElement>): number {
  for (const part of parts) return new DOMMatrix(getComputedStyle(part).transform).m42;
  return 0;
}
