// The second engine (src/engine): makes files and links of a letter, and composes. A chunk of its own, a/files.<hash>.js, that
// load.ts gets when it is first needed; nothing of it is in the first load.
import type { LetterView } from "../view";
import type { Call, Composed, LetterRequest, Link, Problem } from "./calls";

type Exports = Record<"engine_input" | "engine_start" | "engine_call" | "engine_overlay", (...args: number[]) => number>;

const lineBreak = 10;

/** The call cannot be answered; nothing was made. */
export class Refused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join("\n"));
  }
}

export class FilesEngine {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  private constructor(private readonly exports: Exports, private readonly memory: WebAssembly.Memory) {}

  static async load(module: Response | Promise<Response>): Promise<FilesEngine> {
    const { instance } = await WebAssembly.instantiateStreaming(module, hostImports());
    return FilesEngine.from(instance);
  }

  /** For a module that was instantiated elsewhere, with hostImports(). */
  static from(instance: WebAssembly.Instance): FilesEngine {
    const all = instance.exports as unknown as Exports & { memory: WebAssembly.Memory; _initialize?: () => void };
    all._initialize?.();
    return new FilesEngine(all, all.memory);
  }

  /** Gives it a catalog and a locale, each as the bytes of its JSON file; only compose() needs them. */
  start(catalog: Uint8Array, locale: Uint8Array): void {
    this.write(catalog, locale);
    const { good, bytes } = this.answer(this.exports.engine_start(catalog.length, locale.length));
    if (!good) throw new Error(this.decoder.decode(bytes));
  }

  /** Both documents with a portal's own wording, a JSON text, laid over them (docs/overlay.md). Throws Refused. */
  overlay(catalog: Uint8Array, locale: Uint8Array, overlay: string): { catalog: Uint8Array; locale: Uint8Array } {
    const wording = this.encoder.encode(overlay);
    this.write(catalog, locale, wording);
    const bytes = this.good(this.exports.engine_overlay(catalog.length, locale.length, wording.length));
    const end = bytes.indexOf(lineBreak);
    return { catalog: bytes.subarray(0, end), locale: bytes.subarray(end + 1) };
  }

  /** The bytes of one output, a copy. Throws Refused. */
  make(call: Call): Uint8Array<ArrayBuffer> {
    return this.call(call);
  }

  text(call: Call): string {
    return this.decoder.decode(this.call(call));
  }

  /** mailto and the webmail services; `to` holds e-mail addresses. */
  links(letter: LetterView, to: readonly string[]): Link[] {
    return this.json<{ links: Link[] }>({ op: "links", letter, to }).links;
  }

  compose(request: LetterRequest): Composed {
    return this.json<Composed>({ op: "compose", request });
  }

  /** What an invitation says (web/src/intake, which gives both their types). */
  intake<T>(source: object, words: object): T {
    return this.json<T>({ op: "intake", source, words });
  }

  private json<T>(call: object): T {
    return JSON.parse(this.decoder.decode(this.call(call))) as T;
  }

  private call(call: object): Uint8Array<ArrayBuffer> {
    // JSON.stringify writes half a surrogate pair as an escape, which is no text: as everywhere, it becomes U+FFFD.
    const whole = JSON.stringify(call, (_, value: unknown) => (typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value));
    const input = this.encoder.encode(whole);
    this.write(input);
    return this.good(this.exports.engine_call(input.length));
  }

  private good(address: number): Uint8Array<ArrayBuffer> {
    const { good, bytes } = this.answer(address);
    if (!good) throw new Refused((JSON.parse(this.decoder.decode(bytes)) as { problems: Problem[] }).problems);
    return bytes;
  }

  private write(...parts: Uint8Array[]): void {
    let at = this.exports.engine_input(parts.reduce((sum, part) => sum + part.length, 0));
    for (const part of parts) {
      new Uint8Array(this.memory.buffer).set(part, at);
      at += part.length;
    }
  }

  private answer(address: number): { good: boolean; bytes: Uint8Array<ArrayBuffer> } {
    const [data, size, good] = new Uint32Array(this.memory.buffer, address, 3) as unknown as [number, number, number];
    return { good: good !== 0, bytes: new Uint8Array(this.memory.buffer, data, size).slice() };
  }
}

/** The few functions that a stand-alone module asks of its host; none of them is reached in a sound run. */
export function hostImports(): WebAssembly.Imports {
  const stub = (name: string) => () => {
    if (name === "proc_exit" || name === "abort") throw new Error("The engine stopped.");
    return 0;
  };
  const host = new Proxy({}, { get: (_, name) => stub(String(name)), has: () => true });
  return new Proxy({}, { get: () => host }) as WebAssembly.Imports;
}
