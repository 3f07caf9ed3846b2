// letter-assistant/engine for browsers, workers and bundlers: the files are fetched from beside this module.
import { addresses, type Locale } from "./catalog.js";
import type { Engine } from "./composer.js";
import { Library } from "./library.js";
import { once, open } from "./open.js";
import type { OverlaidRequest, Overlay } from "./overlay.js";
import type { Composed, EngineOptions, FileName, LetterRequest } from "./types.js";

export type { Locale, Situations, Zone } from "./catalog.js";
export type { Engine } from "./composer.js";
export type * from "./overlay.js";
export { LetterError } from "./problem.js";
export type * from "./types.js";

const read = async (file: FileName) => {
  const url = addresses[file]();
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
  return response.arrayBuffer();
};
const library = new Library(read);

/** An engine that can compose in its `locale`; engine.load adds languages. Throws LetterError. */
export function createEngine(options: EngineOptions & { overlay: Overlay }): Promise<Engine<OverlaidRequest>>;
export function createEngine(options?: EngineOptions): Promise<Engine>;
export function createEngine(options: EngineOptions = {}): Promise<Engine> {
  return open(library, read, options);
}

/** One letter, loading what it needs: in the request's language, else in `locale`, else in English. Throws LetterError. */
export function compose(request: LetterRequest, options: { locale?: Locale | undefined } = {}): Promise<Composed> {
  return once(library, request, options.locale);
}
