// Both panes, and when they are drawn: on an event, while something moves, and never otherwise.
import { type Engine, frameAnimating, framePlacementsChanged, frameViewChanged } from "./engine";
import { Pane } from "./pane";
import type { Rgb } from "./renderer";
import type { Placement } from "./view";

/** gui::letter_origin */
const letterOrigin = 4096;
const twoColumnsFrom = 960;

export interface StageEvents {
  /** The drawn controls were used: the view has changed. */
  used(): void;
  /** Something stands elsewhere than before. */
  placed(placements: Placement[]): void;
  /** Drawing began (true) or became impossible (false): then the mirror is the form. */
  drawing(possible: boolean): void;
}

/** Where the pointer is, in CSS pixels from the pane's top left corner. */
export interface Pointing {
  pane: Pane;
  x: number;
  y: number;
  down: boolean;
  inside: boolean;
}

export class Stage {
  readonly panes: readonly [Pane, Pane];
  /** Frames drawn since the page was opened; the tests read it. */
  frames = 0;
  private ratio = 1;
  private drawn = false;
  private wanted = false;
  /** Nothing has been placed since drawing began: the mirror may have changed meanwhile. */
  private fresh = true;
  private last = 0;
  private background: Rgb = [1, 1, 1];
  private pointing: Pointing | undefined;
  /** The rows that are seen, of a page in a frame that is as high as itself: top and height. */
  private seen: readonly [number, number] | undefined;

  constructor(private readonly root: HTMLElement, private readonly engine: Engine, private readonly events: StageEvents) {
    const [form, letter] = root.querySelectorAll<HTMLElement>(".pane");
    this.panes = [new Pane(form!, 0, 0), new Pane(letter!, 1, letterOrigin)];
    new ResizeObserver(() => this.resized()).observe(document.documentElement);
    addEventListener("scroll", () => this.moved(), { passive: true });
    this.watchRatio();
    this.watchLetter();
    for (const pane of this.panes) {
      pane.canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        this.stop();
      });
      pane.canvas.addEventListener("webglcontextrestored", () => this.start());
    }
  }

  /** Draws from now on, if WebGL 2 can be had. */
  start(): boolean {
    try {
      for (const pane of this.panes) pane.start();
    } catch {
      this.stop();
      return false;
    }
    this.drawn = true;
    this.fresh = true;
    this.events.drawing(true);
    this.resized();
    this.invalidate();
    return true;
  }

  /** Leaves the form to the mirror. */
  stop(): void {
    this.drawn = false;
    for (const pane of this.panes) pane.stop();
    this.events.drawing(false);
  }

  get drawing(): boolean {
    return this.drawn;
  }

  paint(background: Rgb): void {
    this.background = background;
  }

  /** The pointer as the next frame sees it. */
  point(pointing: Pointing): void {
    this.pointing = pointing;
  }

  /** Asks for one frame. */
  invalidate(): void {
    if (this.wanted || !this.drawn) return;
    this.wanted = true;
    requestAnimationFrame((time) => {
      this.wanted = false;
      this.frame(time);
    });
  }

  /** Draws at once: for what may only happen inside the user's own event. */
  frameNow(): void {
    if (this.drawn) this.frame(performance.now());
  }

  private frame(time: number): void {
    if (!this.drawn) return;
    if (devicePixelRatio !== this.ratio) this.resized();
    const seconds = Math.min(Math.max((time - this.last) / 1000, 0.004), 0.05);
    this.last = time;
    let flags = this.pass(seconds);
    const [form, letter] = this.panes;
    const grew = [form.setHeight(this.engine.height(0)), letter.setHeight(this.engine.height(1))];
    if (grew.includes(true) && this.measure()) flags |= this.pass(0);
    if (flags & frameViewChanged) this.events.used();
    if (flags & framePlacementsChanged || this.fresh) this.events.placed(this.engine.placements(this.fresh));
    this.fresh = false;
    const at = this.engine.drawData();
    for (const pane of this.panes) pane.draw(this.engine.memory.buffer, at, this.ratio, this.background);
    this.frames++;
    if (flags & frameAnimating) this.invalidate();
  }

  private pass(seconds: number): number {
    const [form, letter] = this.panes;
    this.engine.geometry(form.geometry, letter.geometry, this.ratio);
    const at = this.pointing;
    // The tile may have moved since the event: its top counts now, not then.
    if (at) this.engine.pointer(at.pane.number, at.x, at.y - at.pane.geometry[1], at.down, at.inside);
    return this.engine.frame(seconds);
  }

  private measure(): boolean {
    const [top, height] = this.seen ?? [0, innerHeight];
    const changed = this.panes.map((pane) => pane.measure(this.ratio, top, height));
    return changed.includes(true);
  }

  /** What is seen, where that is not what the window has. */
  look(top: number, height: number): void {
    this.seen = [top, height];
    this.moved();
  }

  /** The panes stand elsewhere in the window than before. */
  moved(): void {
    if (this.drawn && this.measure()) this.invalidate();
  }

  /** Splits the window: form and letter side by side where there is room for both. Whole pixels, so nothing blurs. */
  private resized(): void {
    this.ratio = devicePixelRatio || 1;
    const room = document.documentElement.clientWidth;
    const wide = room >= twoColumnsFrom;
    const all = wide ? Math.min(room, 1440) : room;
    const form = wide ? Math.round(all * 0.52) : all;
    this.root.classList.toggle("wide", wide);
    this.root.style.setProperty("--form-width", `${form}px`);
    this.root.style.setProperty("--letter-width", `${wide ? all - form : all}px`);
    this.root.style.setProperty("--margin", `${Math.floor((room - all) / 2)}px`);
    if (this.drawn && this.measure()) this.invalidate();
  }

  /** The link to the letter is not offered where the letter is seen. */
  private watchLetter(): void {
    const letter = this.panes[1].element;
    const watch = new IntersectionObserver(([entry]) => {
      document.documentElement.classList.toggle("at-letter", entry?.isIntersecting === true);
    }, { rootMargin: "0px 0px -30% 0px" });
    watch.observe(letter);
  }

  /** Another monitor or another zoom changes the ratio without any resize of the window. */
  private watchRatio(): void {
    const watch = new ResizeObserver(() => {
      if (devicePixelRatio !== this.ratio) this.resized();
    });
    try {
      for (const pane of this.panes) watch.observe(pane.canvas, { box: "device-pixel-content-box" });
    } catch {
      this.watchResolution();
    }
  }

  /** For browsers whose ResizeObserver does not know device pixels. */
  private watchResolution(): void {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", () => {
      this.watchResolution();
      this.resized();
    }, { once: true });
  }
}
