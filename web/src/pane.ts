// One of the two panes: its element, its canvas, and the tile, the part of the pane that the canvas covers now.
//
// The canvas lies in the page's flow and scrolls with it, so it never lags behind the native elements over it. It is
// higher than the window; only when the window comes near its end is it moved on and drawn anew.
import { Renderer, type Rgb } from "./renderer";

/** How far the canvas reaches beyond the window, in device pixels: enough for a scroll, not too much memory. */
const spareRows = 1200;

export class Pane {
  readonly canvas: HTMLCanvasElement;
  readonly mirror: HTMLElement;
  private renderer: Renderer | undefined;
  private width = 0;
  private height = 0;
  private top = 0;
  private tileHeight = 0;

  /** `origin` is the pane's left edge in Dear ImGui's display space (gui.h). */
  constructor(readonly element: HTMLElement, readonly number: 0 | 1, private readonly origin: number) {
    this.canvas = element.querySelector("canvas")!;
    this.mirror = element.querySelector(".mirror")!;
  }

  /** Makes a context; throws where WebGL 2 cannot be had. */
  start(): void {
    this.renderer = new Renderer(this.canvas);
  }

  stop(): void {
    this.renderer = undefined;
  }

  /** [width, tile top, tile height] in CSS pixels, for the engine. */
  get geometry(): readonly [number, number, number] {
    return [this.width, this.top, this.tileHeight];
  }

  setHeight(height: number): boolean {
    if (height === this.height) return false;
    this.height = height;
    this.element.style.setProperty("--pane-height", `${height}px`);
    return true;
  }

  /** Takes the pane's width and lays the tile around what the window shows. True if anything changed. */
  measure(ratio: number, viewTop: number, viewHeight: number): boolean {
    const rect = this.element.getBoundingClientRect();
    const width = Math.round(rect.width);
    const spare = Math.min(viewHeight, spareRows / ratio);
    const tileHeight = Math.ceil(Math.min(Math.max(this.height, 200), viewHeight + spare));
    const seen = viewTop - rect.top;
    const fits = seen >= this.top && seen + Math.min(viewHeight, this.height - seen) <= this.top + this.tileHeight;
    let top = this.top;
    if (!fits || tileHeight !== this.tileHeight) {
      top = aligned(Math.max(0, Math.round(Math.min(seen - spare / 2, this.height - tileHeight))), ratio);
    }
    if (width === this.width && tileHeight === this.tileHeight && top === this.top && this.sized(ratio)) return false;
    [this.width, this.tileHeight, this.top] = [width, tileHeight, top];
    return true;
  }

  private sized(ratio: number): boolean {
    return this.canvas.width === Math.round(this.width * ratio) && this.canvas.height === Math.round(this.tileHeight * ratio);
  }

  draw(memory: ArrayBuffer, at: number, ratio: number, background: Rgb): void {
    const { canvas } = this;
    if (!this.renderer) return;
    if (!this.sized(ratio)) {
      canvas.width = Math.round(this.width * ratio);
      canvas.height = Math.round(this.tileHeight * ratio);
    }
    canvas.style.width = `${canvas.width / ratio}px`;
    canvas.style.height = `${canvas.height / ratio}px`;
    canvas.style.top = `${this.top}px`;
    this.renderer.draw(memory, at, this.number, this.origin, ratio, background);
  }
}

/**
 * The next tile top above that lies on a whole pixel both of CSS (Dear ImGui puts text on those) and of the device (or the
 * whole canvas would be blurred); where there is none nearby, the one that comes nearest to it.
 */
export function aligned(top: number, ratio: number): number {
  const off = (one: number) => Math.abs(one * ratio - Math.round(one * ratio));
  let best = top;
  for (let one = top; one >= 0 && one > top - 40 && off(best) > 0.001; one--) if (off(one) < off(best)) best = one;
  return best;
}
