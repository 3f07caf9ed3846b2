// The C++ side: loads the WebAssembly module and gives its exports types. The module has no JavaScript of its own.
import type { EventKind, Placement, View } from "./view";

type Exports = Record<string, (...args: number[]) => number>;
/** Functions that the engine asks for by name, and nothing else has (embed/font.ts). */
type Hooks = Partial<Record<string, (...args: [number, number, number]) => number>>;

/** page::FrameFlags */
export const frameAnimating = 1;
export const frameViewChanged = 2;
export const framePlacementsChanged = 4;

/** The catalog cannot be used; the message lists each problem with its place. */
export class CatalogError extends Error {}

export class Engine {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  private constructor(readonly exports: Exports, readonly memory: WebAssembly.Memory, readonly hooks: Hooks) {}

  /** Starts the engine with a catalog and a locale, each as the bytes of its JSON file. */
  static async load(module: Response | Promise<Response>, catalog: Uint8Array, locale: Uint8Array): Promise<Engine> {
    const hooks: Hooks = {};
    const { instance } = await instantiate(module, hooks);
    const all = instance.exports as Exports & { memory: WebAssembly.Memory; _initialize?: () => void };
    all._initialize?.();
    const engine = new Engine(all, all.memory, hooks);
    engine.write(catalog, locale);
    const problems = engine.text(engine.call("page_start", catalog.length, locale.length));
    if (problems) throw new CatalogError(problems);
    return engine;
  }

  event(kind: EventKind, id = "", value = ""): void {
    const a = this.encoder.encode(id);
    const b = this.encoder.encode(value);
    this.write(a, b);
    this.call("page_event", kind, a.length, b.length);
  }

  /** The view, or nothing if it is still the one given last. */
  view(): View | undefined {
    const json = this.text(this.call("page_view"));
    return json ? (JSON.parse(json) as View) : undefined;
  }

  /** Takes in a further locale, the bytes of its JSON file. */
  addLocale(locale: Uint8Array): void {
    this.write(locale);
    const problems = this.text(this.call("page_locale", locale.length));
    if (problems) throw new CatalogError(problems);
  }

  fonts(regular: Uint8Array, bold: Uint8Array): void {
    this.write(regular, bold);
    this.call("page_fonts", regular.length, bold.length);
  }

  /** Widths, tile tops and tile heights in CSS pixels. */
  geometry(form: readonly [number, number, number], letter: readonly [number, number, number], ratio: number): void {
    this.call("page_geometry", ...form, ...letter, ratio);
  }

  pointer(pane: 0 | 1, x: number, y: number, down: boolean, inside: boolean): void {
    this.call("page_pointer", pane, x, y, Number(down), Number(inside));
  }

  motion(animate: boolean): void {
    this.call("page_motion", Number(animate));
  }

  frame(seconds: number): number {
    return this.call("page_frame", seconds);
  }

  height(pane: 0 | 1): number {
    return this.call("page_height", pane);
  }

  /** Where things stand: what has moved since the last call, or everything. */
  placements(all: boolean): Placement[] {
    return JSON.parse(this.text(this.call("page_placements", Number(all)))) as Placement[];
  }

  /** Address of the flat draw data (src/page/draw_data.h), in 32-bit words. */
  drawData(): number {
    return this.result(this.call("page_draw_data"))[0] >>> 2;
  }

  /** What the person has entered, as JSON, to be kept. */
  draft(): string {
    return this.text(this.call("page_draft"));
  }

  /** A text of the page's own, in the page's language; its key in `ui` of the locale. */
  words(key: string): string {
    const name = this.encoder.encode(key);
    this.write(name);
    return this.text(this.call("page_text", name.length));
  }

  plain(): string {
    return this.text(this.call("page_plain"));
  }

  html(): string {
    return this.text(this.call("page_html"));
  }

  private call(name: string, ...args: number[]): number {
    return this.exports[name]!(...args);
  }

  private write(...parts: Uint8Array[]): void {
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    let at = this.call("page_input", size);
    for (const part of parts) {
      new Uint8Array(this.memory.buffer).set(part, at);
      at += part.length;
    }
  }

  private result(address: number): [number, number] {
    const words = new Uint32Array(this.memory.buffer, address, 2);
    return [words[0]!, words[1]!];
  }

  private text(address: number): string {
    const [data, size] = this.result(address);
    return this.decoder.decode(new Uint8Array(this.memory.buffer, data, size));
  }
}

/** The few functions that a stand-alone module asks of its host; none but hooks is reached in a sound run. */
async function instantiate(module: Response | Promise<Response>, hooks: Hooks): Promise<WebAssembly.WebAssemblyInstantiatedSource> {
  const stub = (name: string) => (...args: [number, number, number]) => {
    if (name === "proc_exit" || name === "abort") throw new Error("The engine stopped.");
    return hooks[name]?.(...args) ?? 0;
  };
  const host = new Proxy({}, { get: (_, name) => stub(String(name)), has: () => true });
  const imports = new Proxy({}, { get: () => host }) as WebAssembly.Imports;
  return WebAssembly.instantiateStreaming(module, imports);
}
