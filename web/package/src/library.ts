// The package's files, each read once: the module compiled, the catalog, and a speaker for each language that is wanted.
import { FilesEngine, hostImports } from "../../src/files/engine";
import type { Locale } from "./catalog.js";
import { answer, fail } from "./problem.js";
import type { EngineOptions, FileName } from "./types.js";

export type Read = NonNullable<EngineOptions["read"]>;

interface Shared {
  module: WebAssembly.Module;
  catalog: Uint8Array;
  locales: string[];
}

export class Library {
  private shared: Promise<Shared> | undefined;

  constructor(private readonly read: Read, private readonly overlay?: string) {}

  /** An instance that composes in this language. A language has an instance of its own: a module holds one. */
  async speaker(locale: Locale): Promise<FilesEngine> {
    this.shared ??= this.open().catch((error: unknown) => {
      this.shared = undefined; // so that it may be tried again
      throw error;
    });
    const { module, catalog, locales } = await this.shared;
    if (!locales.includes(locale)) fail("/locale", `there is no locale "${locale}"; there are: ${locales.join(" ")}`);
    const words = await this.file(`locales/${locale}.json`);
    const speaker = FilesEngine.from(await WebAssembly.instantiate(module, hostImports()));
    const { overlay } = this;
    const files = overlay === undefined ? { catalog, locale: words } : answer(() => speaker.overlay(catalog, words, overlay), (at) => `/overlay${at}`);
    try {
      speaker.start(files.catalog, files.locale);
    } catch (error) {
      fail("", `catalog.json and locales/${locale}.json are not this version's: ${String(error)}`, error);
    }
    return speaker;
  }

  private async open(): Promise<Shared> {
    const [code, catalog] = await Promise.all([this.file("engine.wasm"), this.file("catalog.json")]);
    try {
      const { locales } = JSON.parse(new TextDecoder().decode(catalog)) as { locales: object };
      return { module: await WebAssembly.compile(code), catalog, locales: Object.keys(locales) };
    } catch (error) {
      return fail("", `engine.wasm and catalog.json cannot be used: ${String(error)}`, error);
    }
  }

  private async file(name: FileName): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(await this.read(name));
    } catch (error) {
      return fail("", `${name} cannot be read; serve the package's files beside its script, or give createEngine a "read": ${String(error)}`, error);
    }
  }
}
