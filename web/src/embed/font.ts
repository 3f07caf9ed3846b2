// The portal's font on the canvas: the browser measures and draws each glyph once, Dear ImGui keeps it (src/gui/host_font.h).
import type { Engine } from "../engine";

/** Words of HostGlyph before its bitmap: advance, left, top, width, height. */
const words = 5;
/** Pixels across for one device pixel. */
const wide = 2;

export class BrowserFont {
  private readonly pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;

  constructor(private readonly family: string, private readonly engine: Engine) {}

  /** From now on the engine draws with this font. */
  use(): void {
    const size = 1000;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = this.measure("x", 0, size);
    this.engine.hooks.glyph = (code, semibold, pixels) => this.glyph(String.fromCodePoint(code), semibold, pixels);
    this.engine.exports.page_host_fonts!(up / size, down / size);
  }

  private glyph(char: string, semibold: number, pixels: number): number {
    const metrics = this.measure(char, semibold, pixels);
    const [left, top] = [Math.floor(-metrics.actualBoundingBoxLeft) - 1, -Math.ceil(metrics.actualBoundingBoxAscent) - 1];
    const [right, bottom] = [Math.ceil(metrics.actualBoundingBoxRight) + 1, Math.ceil(metrics.actualBoundingBoxDescent) + 1];
    const blank = char.trim() === "" || right <= left || bottom <= top;
    const [width, height] = blank ? [0, 0] : [(right - left) * wide, bottom - top];
    const { exports, memory } = this.engine;
    const at = exports.page_input!(words * 4 + width * height);
    const head = new DataView(memory.buffer, at);
    head.setFloat32(0, metrics.width, true);
    [left, top, width, height].forEach((value, index) => head.setInt32(4 + index * 4, value, true));
    if (width) new Uint8Array(memory.buffer, at + words * 4).set(this.coverage(char, semibold, pixels, { left, top, width, height }));
    return at;
  }

  /** One byte a pixel. To set a canvas's size, even to the same, empties it and resets the pen. */
  private coverage(char: string, semibold: number, pixels: number, box: { left: number; top: number; width: number; height: number }): Uint8Array {
    const { canvas } = this.pen;
    canvas.width = Math.max(canvas.width, box.width);
    canvas.height = Math.max(canvas.height, box.height);
    this.set(semibold, pixels);
    this.pen.setTransform(wide, 0, 0, 1, -box.left * wide, -box.top);
    this.pen.fillText(char, 0, 0);
    const { data } = this.pen.getImageData(0, 0, box.width, box.height);
    return Uint8Array.from({ length: box.width * box.height }, (_, index) => data[index * 4 + 3]!);
  }

  private measure(char: string, semibold: number, pixels: number): TextMetrics {
    this.set(semibold, pixels);
    return this.pen.measureText(char);
  }

  private set(semibold: number, pixels: number): void {
    this.pen.font = `${semibold ? 600 : 400} ${pixels}px ${this.family}`;
    this.pen.fontKerning = "none";
  }
}
