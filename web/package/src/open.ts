// How an engine is come by: what both modules of the package share.
import type { Locale } from "./catalog.js";
import { Engine } from "./composer.js";
import { Library, type Read } from "./library.js";
import type { Composed, EngineOptions, LetterRequest } from "./types.js";

const standard: Locale = "en-US";

/** `read` is the module's own way to its files. */
export function open<R>(library: Library, read: Read, { locale = standard, overlay, ...options }: EngineOptions): Promise<Engine<R>> {
  const own = options.read || overlay !== undefined;
  const from = own ? new Library(options.read ?? read, overlay === undefined ? undefined : JSON.stringify(overlay)) : library;
  return Engine.of<R>(from, locale).load(locale);
}

const engines = new WeakMap<Library, Engine>();

export async function once(library: Library, request: LetterRequest, locale: Locale = standard): Promise<Composed> {
  const engine = engines.get(library) ?? Engine.of(library, standard);
  engines.set(library, engine);
  await engine.load((request as LetterRequest | null | undefined)?.locale ?? locale);
  return engine.compose(request, { locale });
}
