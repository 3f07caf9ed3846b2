// How an engine is come by: what both modules of the package share.
import type { Locale } from "./catalog.js";
import { Engine } from "./composer.js";
import { Library } from "./library.js";
import type { Composed, EngineOptions, LetterRequest } from "./types.js";

const standard: Locale = "en-US";

export function open(library: Library, { locale = standard, read }: EngineOptions): Promise<Engine> {
  return Engine.of(read ? new Library(read) : library, locale).load(locale);
}

const engines = new WeakMap<Library, Engine>();

export async function once(library: Library, request: LetterRequest, locale: Locale = standard): Promise<Composed> {
  const engine = engines.get(library) ?? Engine.of(library, standard);
  engines.set(library, engine);
  await engine.load((request as LetterRequest | null | undefined)?.locale ?? locale);
  return engine.compose(request, { locale });
}
