// The page as a part of a longer one: it is as high as what it shows, has no scroll bars, and learns which part is seen.
import type { Stage } from "../stage";
import type { Connection } from "./connection";
import { Follow } from "./follow";
import { sheet } from "./sheet";

/** A canvas has at least so many rows, also while the portal shows fewer of them. */
const fewest = 300;

export class Frame {
  private stage: Stage | undefined;
  private readonly follow = new Follow(() => this.stage?.moved());
  private height = 0;
  /** The row where the portal's window ends. */
  private end = 0;

  constructor(private readonly connection: Connection) {
    const style = new CSSStyleSheet();
    style.replaceSync(sheet);
    document.adoptedStyleSheets.push(style);
    addEventListener("resize", () => this.float());
    document.addEventListener("keydown", (event) => this.key(event));
    document.querySelector(".skip")?.addEventListener("click", () => this.show(document.querySelector(".pane-letter")));
  }

  attach(stage: Stage): void {
    this.stage = stage;
    const app = document.getElementById("app")!;
    new ResizeObserver(() => {
      const height = Math.ceil(app.getBoundingClientRect().height);
      if (height && height !== this.height) this.connection.send({ type: "height", height });
      this.height = height;
      this.follow.resized();
    }).observe(app);
    this.watch(stage.panes[1].element);
  }

  /** What is in the letter's column: when its height changes, what is below has moved, and all of it may have to. */
  watch(element: Element): void {
    new ResizeObserver(() => {
      this.stage?.moved();
      this.follow.resized();
    }).observe(element);
  }

  /** The rows of the page that the portal's window shows: there the canvas is, and what floats over the page. */
  seen(top: number, height: number): void {
    this.end = top + height;
    this.float();
    this.stage?.look(top, Math.max(height, fewest));
    this.follow.seen(top, height);
  }

  private float(): void {
    if (!this.end) return;
    const below = Math.min(Math.max(0, innerHeight - this.end), Math.max(0, innerHeight - 120));
    const { style, classList } = document.documentElement;
    style.setProperty("--below", `${below}px`);
    // The browser counts what is in the frame as seen, also where the portal's window ends above it.
    const letter = document.querySelector("#app > .consent, .pane-letter")?.getBoundingClientRect().top ?? 0;
    classList.toggle("letter-seen", letter < this.end - 250);
  }

  focus(): void {
    const chosen = document.querySelector<HTMLElement>(".section-situation input:checked") ?? document.querySelector<HTMLElement>("#app input");
    if (!chosen) return;
    chosen.focus({ preventScroll: true });
    // The browser may hand the focus to the frame as a whole only after the portal's word has come.
    setTimeout(() => document.activeElement === document.body && chosen.focus({ preventScroll: true }), 100);
    this.show(chosen);
  }

  /** A frame of another origin cannot scroll what is around it. */
  show(element: Element | null): void {
    if (element) this.connection.send({ type: "show", top: Math.max(0, Math.round(element.getBoundingClientRect().top)) });
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) this.connection.send({ type: "escape" });
  }
}
